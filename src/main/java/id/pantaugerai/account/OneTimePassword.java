package id.pantaugerai.account;

import java.time.Instant;

/**
 * A password that is shown once, to be handed to its officer.
 *
 * @param accountId whose
 * @param username whose, by name
 * @param password the password in clear
 * @param until when it ends, if it was not used
 */
public record OneTimePassword(long accountId, String username, String password, Instant until) {

	@Override
	public String toString() {
		return "OneTimePassword of " + username;
	}

}
