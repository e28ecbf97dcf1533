package id.pantaugerai.account;

import java.time.Clock;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import id.pantaugerai.shared.Rival;

/**
 * Writes down what happens to accounts, and tells the floors above, within the
 * transaction that does it.
 */
@Component
@RequiredArgsConstructor
class AccountHistory {

	private final AccountChangeRepository changes;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	List<AccountEvent> of(long accountId) {
		return changes.findHistory(accountId);
	}

	/** Who changed an account last, for one who comes too late. */
	Rival rival(Account account, String holds) {
		return of(account.key()).stream()
			.findFirst()
			.map((last) -> Rival.of(last.by(), last.at(), holds, account.outline(), account.getUsername()))
			.orElseGet(() -> Rival.none(holds, account.outline(), account.getUsername()));
	}

	void add(Account account, AccountChangeKind kind, Officer by) {
		add(account, kind, by, account.outline());
	}

	void add(Account account, AccountChangeKind kind, Officer by, String detail) {
		AccountChange change = changes.save(new AccountChange(account, kind, by.username(), clock.instant(), detail));
		events.publishEvent(change.toEvent(by.username(), account.getUsername().equals(by.username())));
	}

}
