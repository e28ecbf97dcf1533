package id.pantaugerai.press;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.pantaugerai.edition.Chapter;
import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import id.pantaugerai.shared.Figures;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Chooses what a meeting is shown: one slide a chapter, its chart before its tables, and
 * a second one where there is room. A chapter with nothing to say has none.
 */
@Component
@RequiredArgsConstructor
class SlidePlan {

	/** Slides beside the cover. */
	static final int MOST = 9;

	private static final int COLUMNS = 5;

	private static final int SOME = 3;

	/** Chapters of many lists, told by their numbers. */
	private static final Set<Part> LISTS = Set.of(Part.PERUBAHAN, Part.RENCANA);

	/** What says more stands before what says less. */
	private static final List<Kind> RANK = List.of(Kind.CHANGE, Kind.COUNT, Kind.TEXT, Kind.FIGURE, Kind.DATE,
			Kind.MOMENT);

	private static final Figures FIGURES = new Figures();

	private final PressDiagrams diagrams;

	private final PressWords words;

	List<SlidePage> of(Content content) {
		List<List<SlidePage>> chapters = content.chapters()
			.stream()
			.filter((chapter) -> chapter.part().compareTo(Part.KELURAHAN) < 0)
			.map(this::pages)
			.toList();
		long left = MOST - chapters.stream().filter((pages) -> !pages.isEmpty()).count();
		List<SlidePage> chosen = new ArrayList<>();
		for (List<SlidePage> pages : chapters) {
			int taken = (int) Math.min(pages.size(), 1 + Math.max(0, left));
			left -= Math.max(0, taken - 1);
			chosen.addAll(pages.subList(0, taken));
		}
		return chosen;
	}

	/** All that a chapter could show, the foremost first. */
	private List<SlidePage> pages(Chapter chapter) {
		List<SlidePage> pages = new ArrayList<>();
		List<Diagram> drawn = diagrams.of(chapter);
		drawn.forEach((diagram) -> pages
			.add(new SlidePage.Chart(title(chapter, diagram.title()), diagram, finding(diagram))));
		prose(chapter).forEach((prose) -> pages.add((chapter.part() == Part.RINGKASAN) ? 0 : pages.size(),
				new SlidePage.Points(chapter.title(), prose.sentences())));
		List<Piece.Grid> all = chapter.pieces(Piece.Grid.class).toList();
		List<Piece.Grid> grids = all.stream().filter((grid) -> !grid.rows().isEmpty()).toList();
		if (LISTS.contains(chapter.part()) && all.size() >= SOME && !grids.isEmpty()) {
			pages.add(0, table(chapter.title(), overview(all)));
			return pages;
		}
		grids.stream()
			.filter((grid) -> drawn.stream().noneMatch((diagram) -> diagram.grid().equals(grid)))
			.forEach((grid) -> pages.add(table(title(chapter, grid.title()), grid)));
		return pages;
	}

	private static List<Piece.Prose> prose(Chapter chapter) {
		return chapter.pieces(Piece.Prose.class).filter((prose) -> !prose.sentences().isEmpty()).toList();
	}

	private static String title(Chapter chapter, String piece) {
		return chapter.title().endsWith(piece) || chapter.pieces().size() == 1 ? chapter.title() : piece;
	}

	/** How many each of several tables lists, and whom first. */
	private Piece.Grid overview(List<Piece.Grid> grids) {
		List<Row> rows = grids.stream()
			.map((grid) -> new Row(grid.code(),
					Arrays.asList(grid.title(), String.valueOf(grid.rows().size()), names(grid))))
			.toList();
		return new Piece.Grid("ikhtisar", "",
				List.of(new Column("apa", words.say("press.slide.what"), null, Kind.TEXT),
						new Column("jumlah", words.say("press.slide.count"), null, Kind.COUNT),
						new Column("siapa", words.say("press.slide.first"), null, Kind.LONG_TEXT)),
				rows, "");
	}

	private static String names(Piece.Grid grid) {
		if (grid.rows().isEmpty()) {
			return Figures.NONE;
		}
		int name = columns(grid).get(0);
		String names = grid.rows()
			.stream()
			.limit(SOME)
			.map((row) -> Objects.requireNonNullElse(row.values().get(name), Figures.NONE))
			.collect(Collectors.joining(", "));
		return (grid.rows().size() > SOME) ? names + ", …" : names;
	}

	private static SlidePage table(String title, Piece.Grid grid) {
		return new SlidePage.Table(title, grid, columns(grid));
	}

	/**
	 * The name, figures that bear a mark, and what says most about it, in the order of
	 * the table; no codes.
	 */
	private static List<Integer> columns(Piece.Grid grid) {
		List<Integer> all = IntStream.range(0, grid.columns().size())
			.filter((at) -> !Layout.isCode(grid, at))
			.boxed()
			.toList();
		List<Integer> first = all.subList(0, Math.min(1, all.size()));
		List<Integer> texts = all.stream().filter((at) -> kind(grid, at) == Kind.LONG_TEXT).limit(1).toList();
		Stream<Integer> marked = all.stream()
			.filter((at) -> grid.rows().stream().anyMatch((row) -> Layout.mark(grid, row, at) != null));
		Stream<Integer> others = RANK.stream()
			.flatMap((kind) -> all.stream().filter((at) -> kind(grid, at) == kind && !first.contains(at)));
		return Stream.of(first.stream(), texts.stream(), marked, others)
			.flatMap(Function.identity())
			.distinct()
			.limit(COLUMNS)
			.sorted()
			.toList();
	}

	private static Kind kind(Piece.Grid grid, int at) {
		return grid.columns().get(at).kind();
	}

	/** What bars measure, or where plan and work stand on the last day that is known. */
	private @Nullable String finding(Diagram diagram) {
		if (diagram.kind() == Diagram.Kind.BARS) {
			return diagram.name(diagram.values().get(0));
		}
		Optional<Row> last = diagram.grid()
			.rows()
			.stream()
			.filter((row) -> row.values().get(1) != null && row.values().get(2) != null)
			.reduce((one, next) -> next);
		return last.map((row) -> finding(diagram.grid().columns().get(0), row)).orElse(null);
	}

	private String finding(Column day, Row row) {
		BigDecimal plan = new BigDecimal(Objects.requireNonNull(row.values().get(1)));
		BigDecimal actual = new BigDecimal(Objects.requireNonNull(row.values().get(2)));
		return words.say("press.slide.finding", ShownValue.of(day, row.values().get(0)), FIGURES.percent(plan),
				FIGURES.percent(actual), FIGURES.signed(actual.subtract(plan)));
	}

}
