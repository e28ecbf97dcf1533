package id.pantaugerai.press;

import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingsTests {

	@Test
	void sayTheUnitThatTheWordsLeaveOpen() {
		assertThat(heading("Umur", "hari kerja")).isEqualTo("Umur (hari kerja)");
		assertThat(heading("Tanpa laporan", "hari")).isEqualTo("Tanpa laporan (hari)");
		assertThat(heading("Deviasi", "poin")).isEqualTo("Deviasi (poin)");
		assertThat(heading("Fisik", "persen bobot")).isEqualTo("Fisik %");
	}

	@Test
	void doNotSayItTwice() {
		assertThat(heading("Fisik %", "persen bobot")).isEqualTo("Fisik %");
		assertThat(heading("Lokasi", "lokasi")).isEqualTo("Lokasi");
	}

	private static String heading(String words, String unit) {
		return Headings.of(new Column("any", words, unit, Kind.COUNT));
	}

}
