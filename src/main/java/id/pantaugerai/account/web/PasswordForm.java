package id.pantaugerai.account.web;

import java.util.Objects;

import id.pantaugerai.account.PasswordFlaw;
import id.pantaugerai.shared.Verbatim;
import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends to change a password; never shown again. */
record PasswordForm(@NotEmpty(message = "{field.required}") @Nullable String sandiLama,
		@NotEmpty(message = "{field.required}") @Nullable String sandiBaru,
		@NotEmpty(message = "{field.required}") @Nullable String sandiUlang) implements Verbatim {

	static final PasswordForm EMPTY = new PasswordForm(null, null, null);

	void check(Errors errors) {
		if (!errors.hasErrors() && !Objects.equals(sandiBaru, sandiUlang)) {
			errors.rejectValue("sandiUlang", "account.password.unlike");
		}
	}

	String current() {
		return Objects.requireNonNull(sandiLama);
	}

	String fresh() {
		return Objects.requireNonNull(sandiBaru);
	}

	static String fieldOf(PasswordFlaw flaw) {
		return (flaw == PasswordFlaw.WRONG || flaw == PasswordFlaw.TOO_OFTEN) ? "sandiLama" : "sandiBaru";
	}

}
