package id.pantaugerai.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Tells whether a name and a password belong together, and never which one is wrong. */
@Component
@RequiredArgsConstructor
class SignIn implements AuthenticationProvider {

	private final AccountRepository accounts;

	private final PasswordHasher hasher;

	private final Clock clock;

	@Override
	public Authentication authenticate(Authentication attempt) {
		String username = attempt.getName().strip().toLowerCase(Locale.ROOT);
		Officer officer = verify(username, String.valueOf(attempt.getCredentials()))
			.orElseThrow(() -> new BadCredentialsException("Refused"));
		return UsernamePasswordAuthenticationToken.authenticated(officer, null, officer.getAuthorities());
	}

	private Optional<Officer> verify(String username, String password) {
		Optional<Account> account = accounts.findByUsername(username);
		boolean matches = account.map((found) -> hasher.matches(password, found.getPasswordHash()))
			.orElseGet(() -> hasher.matchesNobody(password));
		return account.filter((found) -> matches && found.mayEnter(clock.instant())).map(Account::toOfficer);
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
