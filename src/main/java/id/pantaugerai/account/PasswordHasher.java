package id.pantaugerai.account;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Turns passwords into Argon2id hashes: 12 MiB and three passes each, at most two at a
 * time, so that many sign-ins at once cost time and never memory.
 */
@Component
class PasswordHasher {

	private static final int MEMORY_KIB = 12 * 1024;

	private static final int AT_ONCE = 2;

	private static final int PATIENCE_SECONDS = 10;

	/** Costs as much to compare as any hash made here, and is the hash of nothing. */
	static final String NOBODY = "$argon2id$v=19$m=12288,t=3,p=1$" + "A".repeat(22) + "$" + "A".repeat(43);

	private final PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 3);

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	String hash(CharSequence password) {
		return inTurn(() -> String.valueOf(encoder.encode(password)));
	}

	boolean matches(CharSequence password, String hash) {
		return inTurn(() -> encoder.matches(password, hash));
	}

	/** Takes as long as {@link #matches} and is never true. */
	boolean matchesNobody(CharSequence password) {
		matches(password, NOBODY);
		return false;
	}

	private <T> T inTurn(Supplier<T> work) {
		try {
			if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new AuthenticationServiceException("Too many sign-ins at once");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AuthenticationServiceException("Interrupted while waiting to hash", ex);
		}
		try {
			return work.get();
		}
		finally {
			places.release();
		}
	}

}
