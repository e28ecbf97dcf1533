package id.pantaugerai.gerai.web;

import java.time.LocalDate;

import id.pantaugerai.gerai.GeraiDetail;
import id.pantaugerai.gerai.HandOverGerai;
import id.pantaugerai.gerai.StartConstruction;
import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends to hand a finished building over, as it was typed. */
record HandoverForm(
		@NotBlank(message = "{field.required}") @DateText(future = false,
				from = StartConstruction.EARLIEST) @Nullable String handedOverOn,
		@Size(max = 120, message = "{field.long}") @Nullable String letterNumber,
		@Size(max = 500, message = "{field.long}") @Nullable String note) {

	static HandoverForm on(LocalDate today) {
		return new HandoverForm(today.toString(), null, null);
	}

	/** What the annotations cannot say. */
	void check(GeraiDetail gerai, Errors errors) {
		if (Typed.date(handedOverOn).filter((date) -> date.isBefore(gerai.startedOn())).isPresent()
				&& !errors.hasFieldErrors("handedOverOn")) {
			errors.rejectValue("handedOverOn", "gerai.handover.early",
					new Object[] { new Figures().date(gerai.startedOn()) }, "");
		}
	}

	HandOverGerai toCommand(String code) {
		return new HandOverGerai(code, Typed.date(handedOverOn).orElseThrow(), PlainText.line(letterNumber),
				PlainText.clean(note));
	}

}
