package id.pantaugerai.account.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import id.pantaugerai.account.EmailAddress;
import id.pantaugerai.account.NewAccount;
import id.pantaugerai.account.Role;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends to make an account. */
record NewUserForm(
		@NotBlank(message = "{field.required}") @Pattern(regexp = "\\s*([A-Za-z0-9][A-Za-z0-9._-]{2,39}\\s*)?",
				message = "{account.username.shape}") @Nullable String username,
		@NotBlank(message = "{field.required}") @Size(max = 100, message = "{field.long}") @Nullable String displayName,
		@NotNull(message = "{field.required}") @Nullable Role role,
		@NotBlank(message = "{field.required}") @Nullable String area, @Nullable String email) {

	static final NewUserForm EMPTY = new NewUserForm(null, null, null, null, null);

	void check(Errors errors, Map<String, String> areas) {
		AreaRule.check(errors, role, area, areas);
		if (Typed.text(email) != null && address() == null) {
			errors.rejectValue("email", "account.email.shape");
		}
	}

	String name() {
		return (username != null) ? username.strip().toLowerCase(Locale.ROOT) : "";
	}

	NewAccount toCommand() {
		return new NewAccount(name(), Objects.requireNonNull(PlainText.line(displayName)), Objects.requireNonNull(role),
				Objects.requireNonNull(area), address());
	}

	private @Nullable String address() {
		return EmailAddress.of(email).orElse(null);
	}

}
