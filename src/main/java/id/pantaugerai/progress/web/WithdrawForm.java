package id.pantaugerai.progress.web;

import id.pantaugerai.progress.EndReturn;
import id.pantaugerai.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the browser sends to take a return back. */
record WithdrawForm(@NotBlank(message = "{progress.withdraw.reason.required}") @Size(max = 1000,
		message = "{field.long}") @Nullable String reason) {

	WithdrawForm {
		reason = PlainText.clean(reason);
	}

	EndReturn toCommand(String kelurahanCode, long returnId) {
		return new EndReturn(kelurahanCode, returnId, (reason != null) ? reason : "");
	}

}
