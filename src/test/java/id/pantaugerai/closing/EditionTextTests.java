package id.pantaugerai.closing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import id.pantaugerai.Elsewhere;
import id.pantaugerai.edition.Chapter;
import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Glance;
import id.pantaugerai.edition.Masthead;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import id.pantaugerai.edition.Sieve;
import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class EditionTextTests {

	static final Content CONTENT = new Content(new Week(2026, 7), Instant.parse("2026-02-16T02:00:00.123456Z"),
			new Masthead("PEMERINTAH KOTA", "DINAS “KOPERASI”", List.of("Jalan <1>"), null, "Bandar Lampung",
					"KEPALA\nDINAS", null, null, null),
			List.of(new Chapter(Part.KURVA, "Kurva S",
					List.of(new Piece.Grid("kurva.titik", "Titik",
							List.of(new Column("fisik", "Fisik", "%", Column.Kind.FIGURE)),
							List.of(new Row("18.71.01.1005", Arrays.asList("12.50", null))), "Kosong"),
							new Piece.Curve("kurva.kota", "Kota",
									List.of(new Piece.Point(LocalDate.of(2026, 2, 9), new BigDecimal("100.00"), null)),
									LocalDate.of(2026, 2, 15), LocalDate.of(2026, 3, 31)))),
					new Chapter(Part.KELURAHAN, "Lampiran A", List.of(lines()))),
			List.of(new Content.Note("EV", "Σ bobot × persen")));

	@Test
	void saysOneThingInOneWay() {
		assertThat(new String(EditionText.write(CONTENT), UTF_8))
			.startsWith("{\"asOf\":\"2026-02-16T02:00:00.123456Z\"")
			.contains("\"plan\":100.00", "\"day\":\"2026-02-09\"", "[\"12.50\",null]", "Σ bobot × persen",
					"\"week\":{\"number\":7,\"year\":2026}");
	}

	@Test
	void readsBackWhatItWrote() {
		byte[] text = EditionText.write(CONTENT);

		assertThat(EditionText.read(text)).isEqualTo(CONTENT);
		assertThat(EditionText.write(EditionText.read(text))).isEqualTo(text);
	}

	@Test
	void readsOnlyWhatIsWanted() {
		byte[] text = EditionText.write(CONTENT);
		Edition edition = new Edition(CONTENT, null);

		assertThat(EditionText.read(text, Sieve.of(Part.values())).content()).isEqualTo(CONTENT);
		for (Sieve sieve : List.of(Sieve.of(), Sieve.of(Part.REKAP), Sieve.page(new Sieve.Lines("Kritis", 1, 2)))) {
			ExcerptReader.Excerpt excerpt = EditionText.read(text, sieve);

			assertThat(new Glance(new Edition(excerpt.content(), null), excerpt.rows()))
				.isEqualTo(sieve.through(edition));
		}
	}

	@Test
	void writesTheSameBytesOnEveryMachine() throws Exception {
		byte[] text = EditionText.write(CONTENT);

		Elsewhere.run(() -> {
			assertThat(EditionText.write(CONTENT)).isEqualTo(text);
			assertThat(EditionText.sha256(text)).matches("[0-9a-f]{64}");
		});
	}

	private static Piece.Grid lines() {
		return new Piece.Grid("kelurahan", "Rincian",
				List.of(new Column("kelurahan", "Kelurahan", null, Column.Kind.TEXT),
						new Column("control", "Status kendali", null, Column.Kind.TEXT)),
				Stream.of("Kritis", "Waspada", "Kritis", "Kritis", "Kritis")
					.map((control) -> new Row("18", Arrays.asList(null, control)))
					.toList(),
				"Kosong");
	}

}
