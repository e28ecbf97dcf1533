package id.pantaugerai.account;

import java.time.Clock;
import java.util.List;

import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.Rival;
import lombok.RequiredArgsConstructor;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What operators do with accounts. Every change is kept, and ends what was signed in
 * before.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class AccountService {

	private final AccountRepository accounts;

	private final ManagedAccounts managed;

	private final AccountHistory history;

	private final AccountKeys keys;

	private final Clock clock;

	/** The accounts an operator looks after. */
	public Page<AccountSummary> find(AccountFilter filter, Pageable page, Officer operator) {
		operator.scope().requireRole(Role.ADMIN);
		return accounts.find(filter, operator.scope().area(), page);
	}

	/** One account. */
	public AccountSummary get(long id, Officer operator) {
		return managed.get(id, operator).toSummary();
	}

	/** What happened to an account, latest first. */
	public List<AccountEvent> history(long id, Officer operator) {
		managed.get(id, operator);
		return history.of(id);
	}

	/** Whether a name is still free. */
	public boolean isFree(String username) {
		return !accounts.existsByUsername(username);
	}

	/** Makes an account and gives its first password. */
	@Transactional
	public OneTimePassword create(NewAccount wanted, Officer operator) {
		requireGrantable(wanted.role(), wanted.area(), operator);
		accounts.holdActiveAdmins();
		accounts.findByUsername(wanted.username()).ifPresent((taken) -> {
			throw new ConflictException("username taken", history.rival(taken, "account.taken"));
		});
		Account account = new Account(wanted, "", clock.instant());
		OneTimePassword password = keys.give(account);
		accounts.save(account);
		history.add(account, AccountChangeKind.CREATED, operator);
		if (wanted.email() != null) {
			history.add(account, AccountChangeKind.EMAIL_CHANGED, operator, "– → " + wanted.email());
		}
		return new OneTimePassword(account.key(), password.username(), password.password(), password.until());
	}

	/** Changes the name, role or area. */
	@Transactional
	public void edit(EditAccount edit, Officer operator) {
		List<Long> admins = accounts.holdActiveAdmins();
		Account account = managed.get(edit.id(), operator);
		requireGrantable(edit.role(), edit.area(), operator);
		if (account.getVersion() != edit.version()) {
			throw new ConflictException("account " + edit.id(), history.rival(account, "account"));
		}
		if (account.getRole() == Role.ADMIN && edit.role() != Role.ADMIN) {
			requireAnotherAdmin(account, admins, operator);
		}
		String before = account.outline();
		account.edit(edit.displayName(), edit.role(), edit.area());
		history.add(account, AccountChangeKind.EDITED, operator, before + " → " + account.outline());
		keys.endSessions(account);
	}

	/** Closes an account: nobody enters with it any more. */
	@Transactional
	public void deactivate(long id, Officer operator) {
		List<Long> admins = accounts.holdActiveAdmins();
		Account account = managed.get(id, operator);
		requireAnotherAdmin(account, admins, operator);
		account.deactivate();
		history.add(account, AccountChangeKind.DEACTIVATED, operator);
		keys.endSessions(account);
	}

	/** Opens a closed account again. */
	@Transactional
	public void activate(long id, Officer operator) {
		Account account = managed.get(id, operator);
		account.activate();
		history.add(account, AccountChangeKind.ACTIVATED, operator);
	}

	/** Replaces a forgotten password by one that works once. */
	@Transactional
	public OneTimePassword reset(long id, Officer operator) {
		Account account = managed.get(id, operator);
		OneTimePassword password = keys.give(account);
		history.add(account, AccountChangeKind.RESET, operator);
		keys.endSessions(account);
		return password;
	}

	private static void requireGrantable(Role role, String area, Officer operator) {
		operator.scope().requireRole(Role.ADMIN);
		if (role != Role.PEMPROV || !operator.scope().area().startsWith(area + ".")) {
			operator.scope().requireArea(area);
		}
	}

	private static void requireAnotherAdmin(Account account, List<Long> admins, Officer operator) {
		boolean self = account.getUsername().equals(operator.username());
		boolean last = admins.equals(List.of(account.key()));
		if (self || last) {
			throw new ConflictException(self ? "one's own account" : "the last operator",
					Rival.none(self ? "account.self" : "account.last"));
		}
	}

}
