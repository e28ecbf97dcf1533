package id.pantaugerai.account.web;

import id.pantaugerai.account.EmailAddress;
import id.pantaugerai.shared.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the browser sends to change where somebody gets letters.
 *
 * @param seen the address that was shown
 * @param email the new one; empty for none
 */
record EmailForm(@Nullable String seen, @Nullable String email) {

	void check(Errors errors) {
		if (Typed.text(email) != null && address() == null) {
			errors.rejectValue("email", "account.email.shape");
		}
	}

	@Nullable String address() {
		return EmailAddress.of(email).orElse(null);
	}

}
