package id.pantaugerai.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the accounts that exist before any operator does. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class AccountSeeds {

	private final AccountRepository accounts;

	private final AccountChangeRepository changes;

	private final PasswordHasher hasher;

	private final Clock clock;

	/** Whether nobody can sign in yet. */
	public boolean isEmpty() {
		return accounts.count() == 0;
	}

	/**
	 * Makes many accounts with one password, which is hashed once; those whose username
	 * exists stay as they are.
	 */
	@Transactional
	public void createAll(List<NewAccount> wanted, String password) {
		String hash = hasher.hash(password);
		Instant now = clock.instant();
		List<Account> made = accounts.saveAll(wanted.stream()
			.filter((account) -> !accounts.existsByUsername(account.username()))
			.map((account) -> new Account(account, hash, now))
			.toList());
		changes.saveAll(made.stream()
			.map((account) -> new AccountChange(account, AccountChangeKind.CREATED, null, now))
			.toList());
	}

	/** Makes the first operator, who must change the password at once. */
	@Transactional
	public void createFirstAdmin(NewAccount admin, String password) {
		Account account = new Account(admin, "", clock.instant());
		account.requireChange(hasher.hash(password));
		accounts.save(account);
		changes.save(new AccountChange(account, AccountChangeKind.CREATED, null, clock.instant()));
	}

}
