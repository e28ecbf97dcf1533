package id.pantaugerai.press;

import java.util.Locale;

import id.pantaugerai.edition.Edition;

/** What files are saved as. */
final class FileNaming {

	private FileNaming() {
	}

	/** {@code laporan-2026-M07.pdf}, {@code -ralat-1}, {@code -sementara}. */
	static String of(Edition edition, String ending) {
		Edition.Seal seal = edition.seal();
		String state = (seal == null) ? "-sementara" : (seal.number() > 0) ? "-ralat-" + seal.number() : "";
		return "laporan-" + edition.content().week() + state + "." + ending;
	}

	/** {@code rekap-kecamatan} for {@code rekap.kecamatan}. */
	static String stem(String code) {
		return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
	}

}
