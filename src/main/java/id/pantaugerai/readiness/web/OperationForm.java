package id.pantaugerai.readiness.web;

import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.readiness.ChangeOperationStatus;
import id.pantaugerai.readiness.OperationChange;
import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends about the trading of a kelurahan, as it was typed. */
record OperationForm(@NotBlank(message = "{field.required}") @Nullable String status,
		@NotBlank(message = "{field.required}") @DateText(future = false) @Nullable String effectiveOn,
		@Size(max = 1000, message = "{field.long}") @Nullable String note, @Nullable String seen) {

	/** The form as it opens: what was said last, effective today. */
	static OperationForm after(List<OperationChange> history, LocalDate today) {
		if (history.isEmpty()) {
			return new OperationForm(null, today.toString(), null, null);
		}
		return new OperationForm(history.get(0).status().name(), today.toString(), null, null);
	}

	/** What the annotations cannot say. */
	void check(Errors errors) {
		if (Typed.choice(OperationStatus.class, status).isEmpty() && !errors.hasFieldErrors("status")) {
			errors.rejectValue("status", "field.required");
		}
	}

	/** How many changes the page showed. */
	int seenCount() {
		return Typed.count(seen);
	}

	ChangeOperationStatus toCommand(String code) {
		return new ChangeOperationStatus(code, Typed.choice(OperationStatus.class, status).orElseThrow(),
				Typed.date(effectiveOn).orElseThrow(), PlainText.clean(note));
	}

}
