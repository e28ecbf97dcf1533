package id.pantaugerai.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;

import id.pantaugerai.shared.NetworkName;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts tries to sign in, per name and per address, before a password is looked at. A
 * name that no account bears is counted like any other.
 */
@Component
@RequiredArgsConstructor
class SignInThrottle {

	static final int TRIES_PER_NAME = 5;

	static final int TRIES_PER_ADDRESS = 30;

	static final Duration WAIT = Duration.ofMinutes(15);

	private final JdbcClient jdbc;

	private final Clock clock;

	/**
	 * Takes one try.
	 * @return how many are left for the name
	 * @throws SignInRefusedException when there was none left
	 */
	int take(String username, String address) {
		Count byAddress = count(network(address), TRIES_PER_ADDRESS);
		refuseBeyond(TRIES_PER_ADDRESS, byAddress, username);
		try {
			return takeName(username);
		}
		catch (SignInRefusedException ex) {
			giveBack(address);
			throw ex;
		}
	}

	/** Takes one try for a name alone. */
	int takeName(String username) {
		Count byName = count(name(username), TRIES_PER_NAME);
		refuseBeyond(TRIES_PER_NAME, byName, username);
		return TRIES_PER_NAME - byName.tries();
	}

	/** Forgets the tries of a name, and all that are too old to matter. */
	void forget(String username) {
		jdbc.sql("delete from sign_in_throttle where subject = :name or last_try <= :stale")
			.param("name", name(username))
			.param("stale", clock.instant().minus(WAIT).atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Returns a try that was no guess to its address. */
	void giveBack(String address) {
		jdbc.sql("update sign_in_throttle set tries = greatest(tries - 1, 0) where subject = :network")
			.param("network", network(address))
			.update();
	}

	private Count count(String subject, int limit) {
		Instant now = clock.instant();
		return jdbc.sql("""
				insert into sign_in_throttle as t (subject, tries, last_try) values (:subject, 1, :now)
				on conflict (subject) do update set
				  tries = case when t.last_try <= :stale then 1 else least(t.tries + 1, :limit + 1) end,
				  last_try = case when t.last_try > :stale and t.tries >= :limit then t.last_try else :now end
				returning tries, last_try
				""")
			.param("subject", subject)
			.param("limit", limit)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("stale", now.minus(WAIT).atOffset(ZoneOffset.UTC))
			.query((row, index) -> new Count(row.getInt("tries"), row.getTimestamp("last_try").toInstant()))
			.single();
	}

	private void refuseBeyond(int limit, Count count, String username) {
		if (count.tries() > limit) {
			Duration wait = Duration.between(clock.instant(), count.lastTry().plus(WAIT));
			throw new SignInRefusedException(
					new SignInRefusal(username, 0, (wait.compareTo(Duration.ZERO) > 0) ? wait : Duration.ofSeconds(1)));
		}
	}

	private static String name(String username) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(username.getBytes(StandardCharsets.UTF_8));
			return "n:" + HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String network(String address) {
		return "a:" + NetworkName.of(address);
	}

	private record Count(int tries, Instant lastTry) {
	}

}
