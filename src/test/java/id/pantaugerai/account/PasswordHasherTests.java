package id.pantaugerai.account;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordHasherTests {

	private final PasswordHasher hasher = new PasswordHasher();

	@Test
	void knowsItsOwnHashesAgain() {
		String hash = hasher.hash("gerai-di-setiap-kelurahan");

		assertThat(hasher.matches("gerai-di-setiap-kelurahan", hash)).isTrue();
		assertThat(hasher.matches("Gerai-di-setiap-kelurahan", hash)).isFalse();
	}

	@Test
	void hashesTheSamePasswordDifferentlyEachTime() {
		assertThat(hasher.hash("sama")).isNotEqualTo(hasher.hash("sama"));
	}

	@Test
	void spendsTwelveMebibytesAndThreePassesOnArgon2id() {
		assertThat(hasher.hash("sandi")).startsWith("$argon2id$v=19$m=12288,t=3,p=1$").hasSizeLessThan(200);
	}

	@Test
	void neverLetsNobodyIn() {
		assertThat(hasher.matchesNobody("no one has this password")).isFalse();
	}

	@Test
	void comparesNobodyAtTheCostOfAnybody() {
		String anybody = hasher.hash("sandi");

		assertThat(PasswordHasher.NOBODY).hasSameSizeAs(anybody)
			.startsWith(anybody.substring(0, anybody.indexOf('$', "$argon2id$v=19$".length()) + 1));
	}

}
