package id.pantaugerai.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Tells whether a name and a password belong together, and never which one is wrong. */
@Component
@RequiredArgsConstructor
class SignIn implements AuthenticationProvider {

	private static final int LONGEST = 200;

	private final AccountRepository accounts;

	private final PasswordHasher hasher;

	private final SignInThrottle throttle;

	private final Clock clock;

	@Override
	public Authentication authenticate(Authentication attempt) {
		String username = shorten(attempt.getName()).strip().toLowerCase(Locale.ROOT);
		String address = addressOf(attempt.getDetails());
		int triesLeft = throttle.take(username, address);
		Account account = verify(username, shorten(String.valueOf(attempt.getCredentials())))
			.orElseThrow(() -> refuse(username, triesLeft));
		throttle.forget(username);
		throttle.giveBack(address);
		return admit(account);
	}

	private static Authentication admit(Account account) {
		Officer officer = account.toOfficer();
		UsernamePasswordAuthenticationToken admitted = UsernamePasswordAuthenticationToken.authenticated(officer, null,
				officer.getAuthorities());
		admitted.setDetails(new Admission(account.getVersion()));
		return admitted;
	}

	private Optional<Account> verify(String username, String password) {
		Optional<Account> account = NewAccount.isUsername(username) ? accounts.findByUsername(username)
				: Optional.empty();
		boolean matches = account.map((found) -> hasher.matches(password, found.getPasswordHash()))
			.orElseGet(() -> hasher.matchesNobody(password));
		return account.filter((found) -> matches && found.mayEnter(clock.instant()));
	}

	private static SignInRefusedException refuse(String username, int triesLeft) {
		Duration wait = (triesLeft > 0) ? Duration.ZERO : SignInThrottle.WAIT;
		return new SignInRefusedException(new SignInRefusal(username, triesLeft, wait));
	}

	private static String addressOf(@Nullable Object details) {
		return (details instanceof WebAuthenticationDetails web) ? String.valueOf(web.getRemoteAddress()) : "";
	}

	private static String shorten(String text) {
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) : text;
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
