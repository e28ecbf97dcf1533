package id.pantaugerai.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.pantaugerai.account.Scope;
import id.pantaugerai.closing.Comparison.Line;
import id.pantaugerai.closing.Comparison.Measure;
import id.pantaugerai.closing.Comparison.Place;
import id.pantaugerai.closing.Comparison.Side;
import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.EditionService;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.ReportFigures;
import id.pantaugerai.edition.Row;
import id.pantaugerai.edition.Sieve;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays two weeks side by side: as they were frozen, or as they stand while they are open.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ComparisonService {

	/** The column of the headline figures that tells of the week itself. */
	private static final String NOW = "kini";

	/** The figures of a kecamatan that are read at a glance. */
	private static final List<String> KEYS = List.of("reported", "land", "started", "average.all", "critical",
			"obstacles");

	private static final Sieve WANTED = Sieve.of(Part.RINGKASAN, Part.REKAP);

	private final EditionService editions;

	/** Compares two weeks, their kecamatan by one figure. */
	public Comparison compare(Scope scope, Week first, Week second, @Nullable String measure) {
		Edition one = editions.glance(scope, first, null, WANTED).edition();
		Edition other = editions.glance(scope, second, null, WANTED).edition();
		List<Line> headlines = new ArrayList<>();
		pairs(one, other, Part.RINGKASAN).forEach((pair) -> headlines.addAll(pair.lines(NOW)));
		List<Pair> recaps = pairs(one, other, Part.REKAP);
		List<Measure> measures = recaps.stream().limit(1).flatMap((pair) -> pair.measures().stream()).toList();
		List<Measure> keys = keys(measures);
		Measure chosen = chosen(recaps, measures, measure);
		return new Comparison(side(first, one), side(second, other), headlines, keys,
				keys.isEmpty() ? List.of() : recaps.get(0).places(keys), measures, chosen,
				(chosen != null) ? recaps.get(0).lines(chosen.code()) : List.of());
	}

	private static List<Measure> keys(List<Measure> measures) {
		return KEYS.stream()
			.flatMap((code) -> measures.stream().filter((measure) -> measure.code().equals(code)))
			.toList();
	}

	/** The one asked for, or else the first that differs anywhere, or else the first. */
	private static @Nullable Measure chosen(List<Pair> recaps, List<Measure> measures, @Nullable String asked) {
		return measures.stream()
			.filter((known) -> known.code().equals(asked))
			.findFirst()
			.or(() -> measures.stream().filter((known) -> recaps.get(0).differ(known.code())).findFirst())
			.or(() -> measures.stream().findFirst())
			.orElse(null);
	}

	private static Side side(Week week, Edition edition) {
		Edition.Seal seal = edition.seal();
		return new Side(week, (seal != null) ? seal.number() : null, edition.content().asOf());
	}

	/** The tables that both reports have in a part. */
	private static List<Pair> pairs(Edition one, Edition other, Part part) {
		Map<String, Piece.Grid> others = FigureTable.grids(other.content(), part)
			.stream()
			.collect(Collectors.toMap(Piece.Grid::code, Function.identity()));
		List<Pair> pairs = new ArrayList<>();
		FigureTable.grids(one.content(), part).forEach((grid) -> {
			Piece.Grid match = others.get(grid.code());
			if (match != null) {
				pairs.add(new Pair(grid, match));
			}
		});
		return pairs;
	}

	/** The same table in two reports. */
	private record Pair(Piece.Grid first, Piece.Grid second) {

		List<Measure> measures() {
			return second.columns()
				.stream()
				.filter(ReportFigures::isIn)
				.map((column) -> new Measure(column.code(), Spelled.heading(column)))
				.toList();
		}

		boolean differ(String code) {
			return lines(code).stream().anyMatch(Line::changed);
		}

		/** The rows of the second in the figures of some columns. */
		List<Place> places(List<Measure> keys) {
			List<List<Line>> columns = keys.stream().map((key) -> lines(key.code())).toList();
			return IntStream.range(0, second.rows().size())
				.mapToObj((row) -> new Place(String.valueOf(second.rows().get(row).values().get(0)),
						columns.stream().map((lines) -> lines.get(row)).toList()))
				.toList();
		}

		/**
		 * The rows of the second in the figure of one column; none without that column.
		 */
		List<Line> lines(String code) {
			Column column = second.columns().stream().filter((it) -> it.code().equals(code)).findFirst().orElse(null);
			if (column == null || !ReportFigures.isIn(column)) {
				return List.of();
			}
			Map<String, Row> earlier = first.rows().stream().collect(Collectors.toMap(Row::key, Function.identity()));
			return second.rows().stream().map((row) -> {
				Row match = earlier.get(row.key());
				String before = (match != null) ? value(first, match, code) : null;
				String after = value(second, row, code);
				return new Line(String.valueOf(row.values().get(0)), Spelled.of(column, before),
						Spelled.of(column, after), Spelled.change(column.kind(), before, after));
			}).toList();
		}

		private static @Nullable String value(Piece.Grid grid, Row row, String code) {
			for (int index = 0; index < grid.columns().size(); index++) {
				if (grid.columns().get(index).code().equals(code)) {
					return row.values().get(index);
				}
			}
			return null;
		}

	}

}
