package id.pantaugerai.account.web;

import java.util.Map;
import java.util.Objects;

import id.pantaugerai.account.AccountSummary;
import id.pantaugerai.account.EditAccount;
import id.pantaugerai.account.Role;
import id.pantaugerai.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends to change an account. */
record EditUserForm(@NotNull(message = "{field.required}") @Nullable Integer version,
		@NotBlank(message = "{field.required}") @Size(max = 100, message = "{field.long}") @Nullable String displayName,
		@NotNull(message = "{field.required}") @Nullable Role role,
		@NotBlank(message = "{field.required}") @Nullable String area) {

	static EditUserForm of(AccountSummary account) {
		return new EditUserForm(account.version(), account.displayName(), account.role(), account.area());
	}

	void check(Errors errors, Map<String, String> areas) {
		AreaRule.check(errors, role, area, areas);
	}

	EditAccount toCommand(long id) {
		return new EditAccount(id, Objects.requireNonNull(version), Objects.requireNonNull(PlainText.line(displayName)),
				Objects.requireNonNull(role), Objects.requireNonNull(area));
	}

}
