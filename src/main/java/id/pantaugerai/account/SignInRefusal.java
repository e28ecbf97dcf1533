package id.pantaugerai.account;

import java.io.Serializable;
import java.time.Duration;

/**
 * What may be told to someone who could not sign in. It is the same for a name that does
 * not exist, a wrong password and a closed account.
 *
 * @param username the name as it was typed
 * @param triesLeft how often they may try again before they must wait
 * @param pause how long to wait before the next try; zero while tries are left
 */
public record SignInRefusal(String username, int triesLeft, Duration pause) implements Serializable {

	/** Where the session keeps it until the page has shown it. */
	public static final String ATTRIBUTE = "signInRefusal";

	private static final long serialVersionUID = 1L;

	private static final int ALMOST_A_MINUTE = 59;

	/** The wait in minutes, rounded up. */
	public long waitMinutes() {
		return pause.plusSeconds(ALMOST_A_MINUTE).toMinutes();
	}

	/** Whether the next try would not even be looked at. */
	public boolean mustWait() {
		return !pause.isZero();
	}

}
