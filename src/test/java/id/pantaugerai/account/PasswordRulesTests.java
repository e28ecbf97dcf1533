package id.pantaugerai.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	@ParameterizedTest
	@CsvSource({ "pendek, SHORT", "camat.kedaton, LIKE_NAME", "Camat-Kedaton-2026, LIKE_NAME",
			"Merah-Putih-2026, COMMON", "BandarLampung1, COMMON", "aaaaaaaaaaaa, COMMON", "123456789012, COMMON",
			"qwertyuiopas, COMMON", "198706052010, COMMON", "passwordpassword, COMMON" })
	void refusesWhatWouldBeTriedFirst(String password, PasswordFlaw flaw) {
		assertThat(PasswordRules.check("camat.kedaton", password)).contains(flaw);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kopi pagi di lapangan", "gerai-di-setiap-kelurahan", "7Jembatan!Kuning" })
	void takesAFewWords(String password) {
		assertThat(PasswordRules.check("camat.kedaton", password)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "199001012015011001", "k-01" })
	void takesAFewWordsWhateverTheNameIsMadeOf(String username) {
		assertThat(PasswordRules.check(username, "7-Kubu-91-Rawa-4")).isEmpty();
	}

	@Test
	void refusesTheDigitsThatANameIsMadeOf() {
		assertThat(PasswordRules.check("199001012015011001", "199001012015011001!")).contains(PasswordFlaw.LIKE_NAME);
	}

	@Test
	void refusesWhatNobodyCanKeep() {
		assertThat(PasswordRules.check("admin", "panjang sekali ".repeat(20))).contains(PasswordFlaw.LONG);
	}

	@Test
	void makesOneTimePasswordsThatFollowTheRules() {
		String password = new PasswordMaker().make();

		assertThat(password).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
		assertThat(PasswordRules.check("camat.kedaton", password)).isEmpty();
	}

}
