package id.pantaugerai.demo;

import java.util.Map;
import java.util.Objects;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.TerritoryLevel;

/**
 * Who writes in the sample.
 *
 * @param byUsername the accounts by the name they sign in with
 * @param byKecamatan the camat's account by kecamatan
 */
record Authors(Map<String, Long> byUsername, Map<String, Long> byKecamatan) {

	long camatOf(String kelurahanCode) {
		return Objects.requireNonNull(byKecamatan.get(TerritoryLevel.KECAMATAN.of(kelurahanCode)));
	}

	/** The account of an office, or the camat's where the author is {@code camat}. */
	long of(String author, String kelurahanCode) {
		return author.equals("camat") ? camatOf(kelurahanCode) : named(author);
	}

	/** The officer of the asset office. */
	Officer bkad() {
		return new Officer(named("bkad"), "bkad", "BKAD", new Scope("18.71", Role.BKAD));
	}

	long named(String username) {
		return Objects.requireNonNull(byUsername.get(username));
	}

}
