package id.pantaugerai.dispatch.web;

import id.pantaugerai.account.EmailAddress;
import id.pantaugerai.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends about a new recipient, as it was typed. */
record RecipientForm(
		@NotBlank(message = "{field.required}") @Size(max = 150, message = "{field.long}") @Nullable String name,
		@NotBlank(message = "{field.required}") @Nullable String email) {

	RecipientForm {
		name = PlainText.line(name);
	}

	/** What the annotations cannot say. */
	void check(Errors errors) {
		if (!errors.hasFieldErrors("email") && EmailAddress.of(email).isEmpty()) {
			errors.rejectValue("email", "dispatch.email.wrong");
		}
	}

}
