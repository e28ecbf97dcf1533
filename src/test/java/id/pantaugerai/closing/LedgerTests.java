package id.pantaugerai.closing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import id.pantaugerai.edition.Chapter;
import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import id.pantaugerai.shared.Bundle;
import id.pantaugerai.shared.Week;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LedgerTests {

	static final List<Column> COLUMNS = List.of(new Column("nama", "Kelurahan", null, Kind.TEXT),
			new Column("fisik", "Fisik", "%", Kind.FIGURE), new Column("lapor", "Laporan", null, Kind.MOMENT));

	final Bookkeeper books = new Bookkeeper(Bundle.wording());

	@Test
	void findsEveryChangedFigureAndNothingElse() {
		assertThat(differences(content(row("1", "12.50", null), row("2", "3.00", null)),
				content(row("1", "13.00", "2026-02-16T09:15:00"), row("2", "3.00", null))))
			.containsExactly(new Difference("Rincian", "Kel. 1", "Fisik (%)", "12,50", "13,00"),
					new Difference("Rincian", "Kel. 1", "Laporan", "–", "Senin, 16 Februari 2026, 09.15 WIB"));
	}

	@Test
	void tellsANewAndAGoneRowInOneLine() {
		assertThat(differences(content(row("1", "12.50", null)), content(row("2", "3.00", null)))).containsExactly(
				new Difference("Rincian", "Kel. 2", null, "–", "Fisik (%) 3,00"),
				new Difference("Rincian", "Kel. 1", null, "Fisik (%) 12,50", "–"));
	}

	@Test
	void findsNothingWhereOnlyTheMomentAndTheMastheadDiffer() {
		Content one = content(row("1", "12.50", null));

		assertThat(differences(one, new Content(one.week(), one.asOf().plusSeconds(60), one.masthead(), one.chapters(),
				List.of(new Content.Note("a", "b")))))
			.isEmpty();
	}

	@Test
	void looksIntoSentencesCurvesMapsAndPhotographs() {
		assertThat(differences(pieces("Dua.", "2.00", 1, "Depan"), pieces("Tiga.", "3.00", 2, "Samping")))
			.extracting(Difference::row, Difference::column, Difference::before, Difference::after)
			.containsExactly(tuple("9 Februari 2026", "Realisasi (%)", "2,00", "3,00"),
					tuple("Hijau", "Jumlah", "1", "2"), tuple("Kedaton, 9 Februari 2026", "Foto", "Depan", "Samping"),
					tuple("Kalimat 1", "Bunyi", "Dua.", "Tiga."));
	}

	@Test
	void listsInTheChapterWhatEachRalatChangedAndWhy() {
		Content first = content(row("1", "12.50", null));
		Content second = content(row("1", "13.00", null));
		RalatChapter chapter = new RalatChapter(Bundle.wording());
		Content one = chapter.add(first, second, ralat(1, "Terlambat", differences(first, second)));
		Content two = chapter.add(one, first, ralat(2, "Keliru\nlagi", differences(one, first)));

		assertThat(two.chapters()).hasSize(2);
		assertThat(two.chapters().get(1).part()).isEqualTo(Part.RALAT);
		assertThat(two.chapters().get(1).pieces()).extracting(Piece::code)
			.containsExactly("ralat.1.alasan", "ralat.1", "ralat.2.alasan", "ralat.2");
		assertThat(((Piece.Grid) two.chapters().get(1).pieces().get(3)).rows())
			.containsExactly(new Row("1", List.of("Rincian", "Kel. 1", "Fisik (%)", "13,00", "12,50")));
		assertThat(((Piece.Prose) two.chapters().get(1).pieces().get(2)).sentences()).containsExactly("Keliru", "lagi");
		assertThat(differences(one, second)).isEmpty();
	}

	private static RalatChapter.Ralat ralat(int number, String reason, List<Difference> differences) {
		return new RalatChapter.Ralat(number, Instant.parse("2026-02-17T02:00:00Z"), reason, differences);
	}

	private List<Difference> differences(Content before, Content after) {
		return books.differences(before, after);
	}

	private static Row row(String key, @Nullable String figure, @Nullable String moment) {
		return new Row(key, Arrays.asList("Kel. " + key, figure, moment));
	}

	private static Content content(Row... rows) {
		return content(Part.KELURAHAN, new Piece.Grid("rincian", "Rincian", COLUMNS, List.of(rows), "Kosong"));
	}

	private static Content pieces(String sentence, String actual, int shade, String caption) {
		LocalDate day = LocalDate.of(2026, 2, 9);
		return content(Part.RINGKASAN, new Piece.Prose("kalimat", "Ringkasan", List.of(sentence)),
				new Piece.Curve("kurva", "Kurva S",
						List.of(new Piece.Point(day, new BigDecimal("5.00"), new BigDecimal(actual))), day, null),
				new Piece.Shades("peta", "Peta", true, "0 0 1 1", List.of(new Piece.Shade("h", "Hijau", shade)),
						List.of()),
				new Piece.Plates("foto", "Foto", List.of(new Piece.Plate("0".repeat(64), "Kedaton", day, caption))));
	}

	private static Content content(Part part, Piece... pieces) {
		return new Content(new Week(2026, 7), Instant.parse("2026-02-16T02:00:00Z"),
				EditionTextTests.CONTENT.masthead(), List.of(new Chapter(part, "Bagian", List.of(pieces))), List.of());
	}

}
