package id.pantaugerai.platform;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A figure and its unit stay together. */
class UnitHandlerTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Rencana 53,02 %, deviasi −4,95 poin|Rencana 53,02~%, deviasi −4,95~poin",
					"73.710,50 m², 2 bidang|73.710,50~m², 2 bidang", "15 × 20 m.|15 × 20~m.",
					"28 November 2026, 16.25 WIB|28 November 2026, 16.25~WIB", "Minggu 24.00 WIB.|Minggu 24.00~WIB.",
					"126 kelurahan, 5 menit, 3 mobil|126 kelurahan, 5 menit, 3 mobil",
					"H-42 (27 hari kerja)|H-42 (27 hari kerja)" })
	void joinsAFigureToItsUnitAndNothingElse(String text, String joined) {
		assertThat(UnitHandler.join(text)).isEqualTo(joined.replace('~', '\u00a0'));
	}

}
