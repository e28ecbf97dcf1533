package id.pantaugerai.account;

import java.time.Clock;
import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Hands out passwords and takes back what former ones opened. */
@Component
@RequiredArgsConstructor
class AccountKeys {

	private final PasswordMaker maker;

	private final PasswordHasher hasher;

	private final SignInThrottle throttle;

	private final OpenSessions sessions;

	private final Clock clock;

	/** Gives an account a password that works once, and lifts a wait. */
	OneTimePassword give(Account account) {
		String password = maker.make();
		Instant now = clock.instant();
		account.resetPassword(hasher.hash(password), now);
		throttle.forget(account.getUsername());
		return new OneTimePassword(account.key(), account.getUsername(), password, now.plus(Account.TEMPORARY_FOR));
	}

	void endSessions(Account account) {
		sessions.endAll(account.getUsername());
	}

}
