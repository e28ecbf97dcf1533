package id.pantaugerai.closing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import id.pantaugerai.edition.Chapter;
import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Writes into a report what it corrects, after what earlier ones corrected. */
@Component
@RequiredArgsConstructor
class RalatChapter {

	private static final Figures FIGURES = new Figures();

	private final Wording words;

	/** The later report with its chapter of corrections; the earlier one has its own. */
	Content add(Content earlier, Content later, Ralat ralat) {
		List<Piece> pieces = new ArrayList<>(pieces(earlier));
		String code = "ralat." + ralat.number();
		String title = word("piece", String.valueOf(ralat.number()), FIGURES.moment(ralat.at()));
		pieces.add(new Piece.Prose(code + ".alasan", word("reason", String.valueOf(ralat.number())),
				ralat.reason().lines().toList()));
		pieces.add(new Piece.Grid(code, title, columns(), rows(ralat.differences()), word("none")));
		List<Chapter> chapters = new ArrayList<>(
				later.chapters().stream().filter((chapter) -> chapter.part() != Part.RALAT).toList());
		chapters.add(new Chapter(Part.RALAT, word("chapter"), pieces));
		return new Content(later.week(), later.asOf(), later.masthead(), chapters, later.notes());
	}

	private static List<Piece> pieces(Content earlier) {
		return earlier.pieces(Part.RALAT, Piece.class)
			.filter((piece) -> piece.code().matches("ralat\\.\\d+(\\.alasan)?"))
			.toList();
	}

	private List<Column> columns() {
		return List.of(column("table", Kind.TEXT), column("row", Kind.TEXT), column("column", Kind.TEXT),
				column("before", Kind.LONG_TEXT), column("after", Kind.LONG_TEXT));
	}

	private Column column(String code, Kind kind) {
		return new Column(code, word("column." + code), null, kind);
	}

	private List<Row> rows(List<Difference> differences) {
		return IntStream.range(0, differences.size()).mapToObj((index) -> {
			Difference it = differences.get(index);
			return new Row(String.valueOf(index + 1), Arrays.asList(it.table(), it.row(),
					Objects.requireNonNullElseGet(it.column(), () -> word("whole")), it.before(), it.after()));
		}).toList();
	}

	private String word(String key, Object... facts) {
		return words.say("ralat." + key, facts);
	}

	/**
	 * A correction.
	 *
	 * @param number 1 for the first
	 * @param at when
	 * @param reason why
	 * @param differences to the report before
	 */
	record Ralat(int number, Instant at, String reason, List<Difference> differences) {
	}

}
