package id.pantaugerai.web;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Where a form or an address says that something lies.
 *
 * @param kecamatan in which a kelurahan is to be chosen
 * @param kelurahan as an address names it
 * @param kelurahanCode as a form names it
 */
public record AskedPlace(@Nullable String kecamatan, @Nullable String kelurahan, @Nullable String kelurahanCode) {

	/** Where nothing is said of it. */
	public static final AskedPlace NOWHERE = new AskedPlace(null, null, null);

	/**
	 * The code to look around for others to choose: the kecamatan before the kelurahan.
	 */
	public Optional<String> near() {
		return Stream.of(text(kecamatan), text(kelurahan), text(kelurahanCode))
			.filter((code) -> !code.isBlank())
			.findFirst();
	}

	private static String text(@Nullable String sent) {
		return (sent != null) ? sent : "";
	}

}
