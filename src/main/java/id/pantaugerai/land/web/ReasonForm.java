package id.pantaugerai.land.web;

import id.pantaugerai.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something is taken back, as it was typed. */
record ReasonForm(@NotBlank(message = "{land.form.reason.missing}") @Size(max = 1000,
		message = "{field.long}") @Nullable String reason) {

	static final ReasonForm EMPTY = new ReasonForm(null);

	String text() {
		return PlainText.said(reason);
	}

}
