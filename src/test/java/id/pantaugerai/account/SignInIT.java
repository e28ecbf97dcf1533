package id.pantaugerai.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import id.pantaugerai.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

import static id.pantaugerai.account.Accounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

@IntegrationTest
class SignInIT {

	private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

	@Autowired
	AccountRepository accounts;

	@Autowired
	AccountChangeRepository changes;

	@Autowired
	JdbcClient jdbc;

	private final PasswordHasher hasher = mock(PasswordHasher.class);

	private final Clock clock = mock(Clock.class);

	private SignIn signIn;

	private AccountSeeds seeds;

	@BeforeEach
	void openForWork() {
		given(clock.instant()).willReturn(MORNING);
		given(hasher.hash(any())).willAnswer((call) -> "#" + call.getArgument(0));
		given(hasher.matches(any(), any())).willAnswer((call) -> call.getArgument(1).equals("#" + call.getArgument(0)));
		seeds = new AccountSeeds(accounts, changes, hasher, clock);
		signIn = new SignIn(accounts, hasher, new SignInThrottle(jdbc, clock), clock);
		seeds.createAll(List.of(Accounts.KEDATON), PASSWORD);
	}

	@Test
	void letsInWhoKnowsThePassword() {
		assertThat(enter(" Camat.Kedaton ", PASSWORD).getPrincipal()).isInstanceOfSatisfying(Officer.class,
				(officer) -> assertThat(officer.scope()).isEqualTo(new Scope("18.71.01", Role.CAMAT)));
	}

	@Test
	void saysTheSameToAWrongPasswordAnUnknownNameAndAClosedAccount() {
		SignInRefusal wrong = refusal("camat.kedaton", "salah");
		SignInRefusal unknown = refusal("camat.entah", "salah");
		seeds.createAll(List.of(Accounts.PEMKOT), PASSWORD);
		accounts.findByUsername("pemkot").orElseThrow().deactivate();
		SignInRefusal closed = refusal("pemkot", PASSWORD);

		assertThat(List.of(wrong, unknown, closed)).allMatch((told) -> told.triesLeft() == 4 && !told.mustWait());
	}

	@Test
	void looksAtAPasswordAsLongForAnUnknownName() {
		refusal("camat.entah", "salah");

		verify(hasher).matchesNobody("salah");
	}

	@Test
	void makesAnyNameWaitAfterFiveTries() {
		for (String name : List.of("camat.kedaton", "camat.entah")) {
			fail(name, 5);

			assertThat(refusal(name, PASSWORD).waitMinutes()).isEqualTo(15);
		}
	}

	@Test
	void looksAtNoPasswordWhileWaiting() {
		fail("camat.kedaton", 5);

		refusal("camat.kedaton", PASSWORD);

		verify(hasher, never()).matches(eq(PASSWORD), any());
	}

	@Test
	void letsInAgainAfterTheWait() {
		fail("camat.kedaton", 5);
		given(clock.instant()).willReturn(MORNING.plus(Duration.ofMinutes(15)));

		assertThat(enter("camat.kedaton", PASSWORD).isAuthenticated()).isTrue();
	}

	@Test
	void forgetsFormerTriesOnceInside() {
		fail("camat.kedaton", 4);
		enter("camat.kedaton", PASSWORD);

		assertThat(refusal("camat.kedaton", "salah").triesLeft()).isEqualTo(4);
	}

	@Test
	void makesAnAddressWaitThatTriesManyNames() {
		for (int name = 0; name < SignInThrottle.TRIES_PER_ADDRESS; name++) {
			refusal("camat." + name, "salah");
		}

		assertThat(refusal("camat.kedaton", PASSWORD).mustWait()).isTrue();
	}

	@Test
	void toleratesNamesThatNoAccountCouldBear() {
		assertThat(refusal("a\u0000b", "x\u0000y").triesLeft()).isEqualTo(4);
		assertThat(refusal("x".repeat(100_000), "y".repeat(100_000)).triesLeft()).isEqualTo(4);
	}

	@Test
	void keepsOutATemporaryPasswordAfterThreeDays() {
		Account account = accounts.findByUsername("camat.kedaton").orElseThrow();
		account.resetPassword(hasher.hash("sekali-pakai"), MORNING);
		given(clock.instant()).willReturn(MORNING.plus(Duration.ofHours(72)));

		assertThat(refusal("camat.kedaton", "sekali-pakai").triesLeft()).isEqualTo(4);
	}

	private Authentication enter(String name, String password) {
		return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
	}

	private void fail(String name, int times) {
		for (int time = 0; time < times; time++) {
			refusal(name, "salah");
		}
	}

	private SignInRefusal refusal(String name, String password) {
		return catchThrowableOfType(SignInRefusedException.class, () -> enter(name, password)).refusal();
	}

}
