package id.pantaugerai.office.web;

import java.util.Objects;

import id.pantaugerai.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the browser sends to take a mistaken term back. */
record WithdrawalForm(
		@NotBlank(message = "{field.required}") @Size(max = 300, message = "{field.long}") @Nullable String reason) {

	String cleaned() {
		return Objects.requireNonNullElse(PlainText.clean(reason), "");
	}

}
