package id.pantaugerai.kelurahan;

import java.math.BigDecimal;

/** Kelurahan to test with. */
public final class Places {

	/** In Kedaton. */
	public static final KelurahanSummary SUKAMENANTI = new KelurahanSummary("18.71.01.1005", "Sukamenanti",
			"Sukamenanti", "18.71.01", "Kedaton", new BigDecimal("-5.38"), new BigDecimal("105.25"));

	private Places() {
	}

}
