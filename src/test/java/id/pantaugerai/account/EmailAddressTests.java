package id.pantaugerai.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "camat", "@kota.go.id", "camat@", "camat@kota", "camat@@kota.go.id",
			"camat kedaton@kota.go.id", "camat@kota..go.id", ".camat@kota.go.id", "camat.@kota.go.id",
			"camat@-kota.go.id", "camat@kota.go.id, lain@kota.go.id", "Camat <camat@kota.go.id>",
			"camat@kota.go.id\r\nBcc: lain@kota.go.id", "camat@kota.go.1", "çamat@kota.go.id", "camat@[127.0.0.1]",
			"\"camat\"@kota.go.id" })
	void knowsWhatIsNoAddress(String typed) {
		assertThat(EmailAddress.of(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "camat@kota.go.id", "camat.kedaton+gerai@bandarlampungkota.go.id", "a@b.id",
			"o'neil@xn--kota-1ya.co" })
	void knowsWhatIsOne(String typed) {
		assertThat(EmailAddress.of(typed)).contains(typed);
	}

	@Test
	void keepsTheDomainInSmallLettersAndNoBlanks() {
		assertThat(EmailAddress.of("  Camat@Kota.GO.id ")).contains("Camat@kota.go.id");
	}

	@Test
	void hasItsLimits() {
		assertThat(EmailAddress.of("a".repeat(65) + "@kota.go.id")).isEmpty();
		assertThat(EmailAddress.of("a@" + "kota.".repeat(40) + "id")).isEmpty();
		assertThat(EmailAddress.of(null)).isEmpty();
	}

}
