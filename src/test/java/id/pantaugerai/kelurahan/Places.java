package id.pantaugerai.kelurahan;

import java.math.BigDecimal;
import java.util.List;

/** Kelurahan to test with. */
public final class Places {

	/** In Kedaton. */
	public static final KelurahanSummary SUKAMENANTI = new KelurahanSummary("18.71.01.1005", "Sukamenanti",
			"Sukamenanti", "18.71.01", "Kedaton", new BigDecimal("-5.38"), new BigDecimal("105.25"));

	/** One kecamatan, and all its kelurahan. */
	public static final PlaceChoice FEW = new PlaceChoice(List.of(kedaton()), true);

	/** Very many kelurahan, of which those of one kecamatan are shown. */
	public static final PlaceChoice MANY = new PlaceChoice(
			List.of(kedaton(), new PlaceChoice.Group("18.71.02", "Sukarame", List.of())), false);

	/** Very many kelurahan, before a kecamatan was chosen. */
	public static final PlaceChoice CLOSED = new PlaceChoice(
			List.of(new PlaceChoice.Group("18.71.02", "Sukarame", List.of())), false);

	private Places() {
	}

	private static PlaceChoice.Group kedaton() {
		return new PlaceChoice.Group(SUKAMENANTI.kecamatanCode(), SUKAMENANTI.kecamatan(),
				List.of(new PlaceChoice.Place(SUKAMENANTI.code(), SUKAMENANTI.name())));
	}

}
