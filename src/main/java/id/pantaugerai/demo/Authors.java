package id.pantaugerai.demo;

import java.util.Map;
import java.util.Objects;

/**
 * Who writes in the sample.
 *
 * @param byUsername the accounts by the name they sign in with
 * @param byKecamatan the camat's account by kecamatan
 */
record Authors(Map<String, Long> byUsername, Map<String, Long> byKecamatan) {

	long camatOf(String kelurahanCode) {
		return Objects.requireNonNull(byKecamatan.get(kelurahanCode.substring(0, 8)));
	}

	/** The account of an office, or the camat's where the author is {@code camat}. */
	long of(String author, String kelurahanCode) {
		return author.equals("camat") ? camatOf(kelurahanCode) : named(author);
	}

	long named(String username) {
		return Objects.requireNonNull(byUsername.get(username));
	}

}
