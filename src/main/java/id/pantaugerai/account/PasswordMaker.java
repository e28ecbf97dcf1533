package id.pantaugerai.account;

import java.security.SecureRandom;

import org.springframework.stereotype.Component;

/** Makes passwords that can be read aloud: three groups without look-alike characters. */
@Component
class PasswordMaker {

	private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int GROUPS = 3;

	private static final int GROUP = 4;

	private final SecureRandom random = new SecureRandom();

	String make() {
		StringBuilder password = new StringBuilder();
		for (int place = 0; place < GROUPS * GROUP; place++) {
			if (place > 0 && place % GROUP == 0) {
				password.append('-');
			}
			password.append(READABLE.charAt(random.nextInt(READABLE.length())));
		}
		return password.toString();
	}

}
