package id.pantaugerai.press;

import java.util.Collections;

import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditionMessageTests {

	private final EditionPress press = Presses.press();

	@Test
	void saysTheWeekInAFewLines() {
		assertThat(press.message(Editions.closed())).startsWith("*Laporan mingguan KDKMP minggu 7, 2026*\nSenin 9")
			.contains("\n• Pada minggu 7 tahun 2026, 112 dari 126 kelurahan melapor.\n",
					"\n– Kelurahan yang melapor: minggu lalu 109,00, minggu ini 112,00, perubahan +3,00\n")
			.endsWith(Presses.ADDRESS + "/verifikasi/M2K-94QD")
			.hasSizeLessThanOrEqualTo(EditionMessage.LONGEST);
	}

	@Test
	void isCutAtWholeLines() {
		String message = press.message(Editions.saying(Part.RINGKASAN, new Piece.Prose("x", "x",
				Collections.nCopies(40, "Kalimat yang panjangnya lima puluh satu huruf saja."))));

		assertThat(message).hasSizeBetween(900, EditionMessage.LONGEST).endsWith("M2K-94QD");
		assertThat(message.lines().filter((line) -> line.startsWith("•"))).hasSizeGreaterThan(10)
			.allMatch((line) -> line.endsWith("huruf saja."));
	}

	@Test
	void saysThatAnOpenWeekIsProvisional() {
		assertThat(press.message(Editions.open())).contains("\nSementara: minggu ini belum ditutup")
			.doesNotContain("/verifikasi/");
	}

}
