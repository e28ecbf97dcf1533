package id.pantaugerai.account;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** What once happened to an account; only ever added. */
@Entity
@Getter(AccessLevel.PACKAGE)
class AccountChange {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long accountId;

	private Instant changedAt;

	private @Nullable String changedBy;

	@Enumerated(EnumType.STRING)
	private AccountChangeKind kind;

	private String detail;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected AccountChange() {
	}

	AccountChange(Account account, AccountChangeKind kind, @Nullable String changedBy, Instant changedAt) {
		this(account, kind, changedBy, changedAt, account.outline());
	}

	AccountChange(Account account, AccountChangeKind kind, @Nullable String changedBy, Instant changedAt,
			String detail) {
		this.accountId = account.key();
		this.kind = kind;
		this.changedBy = changedBy;
		this.changedAt = changedAt;
		this.detail = detail;
	}

	AccountChanged toEvent(String by, boolean byOwner) {
		return new AccountChanged((id != null) ? id : 0, accountId, kind, by, byOwner, detail);
	}

}
