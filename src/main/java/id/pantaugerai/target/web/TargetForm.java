package id.pantaugerai.target.web;

import java.util.Objects;

import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Typed;
import id.pantaugerai.target.MoveTarget;
import id.pantaugerai.target.TargetSummary;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends to move the target, as it was typed. */
record TargetForm(@NotBlank(message = "{field.required}") @DateText @Nullable String date,
		@NotBlank(message = "{field.required}") @Size(max = 120,
				message = "{field.long}") @Nullable String letterNumber,
		@DateText(future = false) @Nullable String letterDate,
		@NotBlank(message = "{field.required}") @Size(max = 500, message = "{field.long}") @Nullable String reason,
		@Nullable String seen) {

	static TargetForm from(TargetSummary current) {
		return new TargetForm(null, null, null, null, Long.toString(current.id()));
	}

	/** What the annotations cannot say. */
	void check(TargetSummary current, Errors errors) {
		Figures figures = new Figures();
		if (!Long.toString(current.id()).equals(seen)) {
			errors.reject("target.moved", new Object[] { Objects.requireNonNullElse(current.recordedBy(), Figures.NONE),
					figures.moment(current.recordedAt()), figures.date(current.date()) }, "");
		}
		if (Typed.date(date).filter(current.date()::equals).isPresent()) {
			errors.rejectValue("date", "target.date.same");
		}
	}

	MoveTarget toCommand() {
		return new MoveTarget(Typed.date(date).orElseThrow(), required(letterNumber),
				Typed.date(letterDate).orElse(null), required(reason), Long.parseLong(required(seen)));
	}

	private static String required(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

}
