package id.pantaugerai.progress.web;

import id.pantaugerai.progress.ReturnDesk;
import id.pantaugerai.progress.ReturnMark;
import id.pantaugerai.progress.ReturnReport;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends about a report to be returned, as it was typed. */
record ReturnForm(@NotBlank(message = "{progress.return.mark.required}") @Nullable String mark,
		@NotBlank(message = "{progress.return.reason.required}") @Size(max = 1000,
				message = "{field.long}") @Nullable String reason,
		@Nullable String seen) {

	ReturnForm {
		reason = PlainText.clean(reason);
	}

	static ReturnForm empty() {
		return new ReturnForm(null, null, null);
	}

	/** What the annotations cannot say. */
	void check(ReturnDesk desk, Errors errors) {
		if (!errors.hasFieldErrors("mark") && ReturnMark.parse(mark).filter(desk::has).isEmpty()) {
			errors.rejectValue("mark", "progress.return.mark.required");
		}
	}

	ReturnReport toCommand(String kelurahanCode, String number) {
		int count = Typed.count(seen);
		return new ReturnReport(kelurahanCode, number, count, ReturnMark.parse(mark).orElse(ReturnMark.WHOLE),
				(reason != null) ? reason : "");
	}

}
