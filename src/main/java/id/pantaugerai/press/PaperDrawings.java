package id.pantaugerai.press;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import id.pantaugerai.chart.CurvePoint;
import id.pantaugerai.chart.SCurve;
import id.pantaugerai.chart.Shade;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.press.PaperPiece.Area;
import id.pantaugerai.press.PaperPiece.Cell;
import id.pantaugerai.press.PaperPiece.Head;
import id.pantaugerai.press.PaperPiece.Key;
import id.pantaugerai.press.PaperPiece.Line;
import id.pantaugerai.shared.Figures;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Draws the Kurva S and the map of an edition for paper. */
@Component
@RequiredArgsConstructor
class PaperDrawings {

	private static final int BESIDE = 8;

	/** More letters than these could not be read. */
	private static final int LETTERS = 300;

	private static final List<Shade> LADDER = List.of(Shade.HATCH, Shade.T0, Shade.T1, Shade.T2, Shade.T3, Shade.T4,
			Shade.T5);

	private static final Figures FIGURES = new Figures();

	private final PressWords words;

	PaperPiece.Curve curve(Piece.Curve curve, @Nullable String title) {
		SCurve chart = SCurve
			.of(FileNaming.stem(curve.code()), curve.title(), points(curve, Piece.Point::plan),
					points(curve, Piece.Point::actual), curve.today())
			.withTarget(curve.target());
		List<PaperPiece.Table> tables = new ArrayList<>();
		int days = curve.points().size();
		int blocks = (days + BESIDE - 1) / BESIDE;
		for (int block = 0; block < blocks; block++) {
			tables.add(table(curve.points().subList(days * block / blocks, days * (block + 1) / blocks)));
		}
		return new PaperPiece.Curve(title, chart.draw(), tables);
	}

	PaperPiece.Map map(Piece.Shades shades, @Nullable String title) {
		Map<String, Key> keys = new LinkedHashMap<>();
		for (Piece.Shade shade : shades.legend()) {
			Shade look = look(shade.code(), keys.size());
			keys.put(shade.code(), new Key(String.valueOf((char) ('A' + keys.size() % 26)), look.cssClass(),
					look.fill(), shade.word(), FIGURES.count(shade.count())));
		}
		boolean lettered = shades.areas().size() <= LETTERS;
		List<Area> areas = shades.areas()
			.stream()
			.filter((area) -> keys.containsKey(area.shade()))
			.map((area) -> area(area.path(), keys.getOrDefault(area.shade(), keys.values().iterator().next()),
					lettered))
			.toList();
		return new PaperPiece.Map(title, shades.title(), shades.schematic(), shades.viewBox(),
				List.copyOf(keys.values()), areas);
	}

	private static Area area(String path, Key key, boolean lettered) {
		Optional<Outline> middle = lettered ? Outline.of(path) : Optional.empty();
		return new Area(path, key, middle.map((at) -> pixels(at.x())).orElse(null),
				middle.map((at) -> pixels(at.y() + 4)).orElse(null));
	}

	private static String pixels(double at) {
		return String.format(Locale.ROOT, "%.1f", at);
	}

	private static Shade look(String code, int number) {
		return Arrays.stream(Shade.values())
			.filter((shade) -> shade.name().equalsIgnoreCase(code))
			.findFirst()
			.orElse(LADDER.get(number % LADDER.size()));
	}

	/** Some days beside each other, with both lines below. */
	private PaperPiece.Table table(List<Piece.Point> points) {
		List<Head> heads = new ArrayList<>(List.of(new Head(words.say("press.table.day"), "", "16%")));
		String width = String.format(Locale.ROOT, "%.2f%%", 84.0 / points.size());
		points.forEach((point) -> heads.add(new Head(ShownValue.date(point.day()), "num", width)));
		return new PaperPiece.Table(null, false, "small", heads,
				List.of(line("plan", points, Piece.Point::plan), line("actual", points, Piece.Point::actual)), "");
	}

	private Line line(String name, List<Piece.Point> points, Function<Piece.Point, @Nullable BigDecimal> figure) {
		List<Cell> cells = new ArrayList<>(List.of(new Cell(words.say("press.table." + name), null, "")));
		points.forEach((point) -> cells.add(new Cell(FIGURES.decimal(figure.apply(point)), null, "num")));
		return new Line(cells, List.of(), false);
	}

	private static List<CurvePoint> points(Piece.Curve curve, Function<Piece.Point, @Nullable BigDecimal> figure) {
		List<CurvePoint> points = new ArrayList<>();
		for (Piece.Point point : curve.points()) {
			BigDecimal percent = figure.apply(point);
			if (percent != null) {
				points.add(new CurvePoint(point.day(), percent));
			}
		}
		return points;
	}

}
