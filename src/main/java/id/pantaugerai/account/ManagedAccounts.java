package id.pantaugerai.account;

import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** The accounts that an operator looks after. */
@Component
@RequiredArgsConstructor
class ManagedAccounts {

	private final AccountRepository accounts;

	/**
	 * One of them.
	 * @throws NotFoundException when the operator looks after no such account
	 */
	Account get(long id, Officer operator) {
		operator.scope().requireRole(Role.ADMIN);
		return accounts.findById(id)
			.filter((found) -> found.isReachedBy(operator.scope()))
			.orElseThrow(() -> new NotFoundException("account " + id));
	}

}
