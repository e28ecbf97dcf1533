package id.pantaugerai.account;

import java.time.Clock;
import java.util.List;

import id.pantaugerai.shared.Rival;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes down what happens to accounts, and tells the floors above, within the
 * transaction that does it.
 */
@Component
@RequiredArgsConstructor
class AccountHistory {

	private final AccountChangeRepository changes;

	private final AccountRepository accounts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	List<AccountEvent> of(long accountId) {
		return changes.findHistory(accountId);
	}

	/** Who changed an account last, for one who comes too late. */
	Rival rival(Account account, String holds) {
		return rival(account, holds, account.outline(), account.getUsername());
	}

	/** Who changed an account last, and what holds for it now. */
	Rival rival(Account account, String holds, Object... facts) {
		return of(account.key()).stream()
			.findFirst()
			.map((last) -> Rival.of(name(last.by()), last.at(), holds, facts))
			.orElseGet(() -> Rival.none(holds, facts));
	}

	private @Nullable String name(@Nullable String username) {
		return (username != null) ? accounts.findByUsername(username).map(Account::getDisplayName).orElse(username)
				: null;
	}

	void add(Account account, AccountChangeKind kind, Officer by) {
		add(account, kind, by, account.outline());
	}

	void add(Account account, AccountChangeKind kind, Officer by, String detail) {
		AccountChange change = changes.save(new AccountChange(account, kind, by.username(), clock.instant(), detail));
		events.publishEvent(change.toEvent(by.username(), account.getUsername().equals(by.username())));
	}

}
