package id.pantaugerai.account;

import java.util.List;
import java.util.Optional;

import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What officers do with their own password and sessions. */
@Service
@RequiredArgsConstructor
public class PasswordService {

	private final AccountRepository accounts;

	private final AccountHistory history;

	private final PasswordHasher hasher;

	private final SignInThrottle throttle;

	private final OpenSessions sessions;

	private final TransactionTemplate transaction;

	/**
	 * Changes a password, and signs the officer out everywhere but in one session. The
	 * slow hashing holds no connection to the database.
	 * @return what is wrong with it, if anything is; then nothing is changed
	 */
	public Optional<PasswordFlaw> change(Officer officer, String current, String fresh, String sessionId) {
		Account account = find(officer);
		Optional<PasswordFlaw> flaw = verify(account, current);
		if (flaw.isEmpty()) {
			flaw = fresh.equals(current) ? Optional.of(PasswordFlaw.SAME)
					: PasswordRules.check(officer.username(), fresh);
		}
		if (flaw.isEmpty()) {
			String hash = hasher.hash(fresh);
			transaction.executeWithoutResult((status) -> replace(officer, account.getPasswordHash(), hash, sessionId));
		}
		return flaw;
	}

	/** Where the officer is signed in, latest first. */
	public List<OpenSession> sessions(Officer officer, String sessionId) {
		return sessions.find(officer.username(), sessionId);
	}

	/** Signs the officer out everywhere. */
	public void signOutEverywhere(Officer officer) {
		transaction.executeWithoutResult((status) -> {
			history.add(find(officer), AccountChangeKind.SESSIONS_ENDED, officer);
			sessions.endAll(officer.username());
		});
	}

	private Optional<PasswordFlaw> verify(Account account, String current) {
		try {
			throttle.takeName(account.getUsername());
		}
		catch (SignInRefusedException ex) {
			return Optional.of(PasswordFlaw.TOO_OFTEN);
		}
		if (!hasher.matches(current, account.getPasswordHash())) {
			return Optional.of(PasswordFlaw.WRONG);
		}
		throttle.forget(account.getUsername());
		return Optional.empty();
	}

	private void replace(Officer officer, String formerHash, String hash, String sessionId) {
		Account account = find(officer);
		if (!account.getPasswordHash().equals(formerHash)) {
			throw new ConflictException("password of " + officer.id(), history.rival(account, "password"));
		}
		account.changePassword(hash);
		history.add(account, AccountChangeKind.PASSWORD_CHANGED, officer);
		sessions.endOthers(officer.username(), sessionId);
	}

	private Account find(Officer officer) {
		return accounts.findByUsername(officer.username()).orElseThrow(() -> new NotFoundException("account"));
	}

}
