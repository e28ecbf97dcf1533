package id.pantaugerai.account;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

class FirstAdminTests {

	final AccountSeeds seeds = mock();

	@BeforeEach
	void nobodyHasAnAccount() {
		given(seeds.isEmpty()).willReturn(true);
	}

	@Test
	void isMadeWithThePasswordOfTheEnvironment() {
		start(Accounts.PASSWORD);

		then(seeds).should()
			.createFirstAdmin(new NewAccount("admin", "Operator", Role.ADMIN, "18.71"), Accounts.PASSWORD);
	}

	@ParameterizedTest
	@CsvSource({ "'', belum diisi", "'  ', belum diisi", "rahasia, terlalu lemah" })
	void isRefusedAMissingOrWeakPassword(String password, String reason) {
		assertThatExceptionOfType(FirstAdminException.class).isThrownBy(() -> start(password))
			.withMessageStartingWith("PANTAU_ADMIN_PASSWORD " + reason);
		then(seeds).should(never()).createFirstAdmin(any(), any());
	}

	@Test
	void isNotMadeWhereSomebodyHasAnAccount() {
		given(seeds.isEmpty()).willReturn(false);

		start("");
		then(seeds).should(never()).createFirstAdmin(any(), any());
	}

	private void start(String password) {
		new FirstAdmin(seeds, password, "18.71").afterSingletonsInstantiated();
	}

}
