package id.pantaugerai.edition.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.pantaugerai.boundary.CellFace;
import id.pantaugerai.boundary.CityMap;
import id.pantaugerai.chart.CurvePoint;
import id.pantaugerai.chart.Drawing;
import id.pantaugerai.chart.LegendEntry;
import id.pantaugerai.chart.SCurve;
import id.pantaugerai.chart.SCurveChart;
import id.pantaugerai.chart.Shade;
import id.pantaugerai.chart.Text;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Piece.Point;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;

/** Draws the curve and the map of a report from its figures alone. */
final class PieceDrawings {

	private static final String TODAY = "chart.today";

	private PieceDrawings() {
	}

	static SCurveChart draw(String id, Piece.Curve curve, boolean past) {
		SCurveChart chart = SCurve
			.of(id, curve.title(), points(curve, Point::plan), points(curve, Point::actual), curve.today())
			.withTarget(curve.target())
			.draw();
		return past ? dated(chart) : chart;
	}

	/** A day long gone is not called today. */
	private static SCurveChart dated(SCurveChart chart) {
		List<Drawing> drawings = chart.drawings()
			.stream()
			.map((one) -> new Drawing(one.cssClass(), one.width(), one.height(), one.strokes(), one.point(),
					one.texts().stream().map(PieceDrawings::dated).toList()))
			.toList();
		return new SCurveChart(chart.id(), chart.title(), chart.finding(), chart.planStart(), chart.planEnd(),
				chart.today(), chart.figures(), drawings, chart.rows());
	}

	private static Text dated(Text text) {
		return text.key().startsWith(TODAY) ? new Text("chart.day" + text.key().substring(TODAY.length()),
				text.values(), text.cssClass(), text.place()) : text;
	}

	private static List<CurvePoint> points(Piece.Curve curve, Function<Point, @Nullable BigDecimal> line) {
		return curve.points()
			.stream()
			.filter((point) -> line.apply(point) != null)
			.map((point) -> new CurvePoint(point.day(), Objects.requireNonNull(line.apply(point))))
			.toList();
	}

	static CityMap draw(String id, Piece.Shades shades) {
		Map<String, String> words = shades.legend()
			.stream()
			.collect(Collectors.toMap(Piece.Shade::code, Piece.Shade::word));
		List<CityMap.Cell> cells = shades.areas()
			.stream()
			.map((area) -> new CityMap.Cell(area.path(),
					new CellFace(Shade.valueOf(area.shade()), area.name() + ": " + words.get(area.shade()),
							"/kelurahan/" + area.kelurahan(), null)))
			.toList();
		List<LegendEntry> legend = shades.legend()
			.stream()
			.map((shade) -> new LegendEntry(Shade.valueOf(shade.code()), shade.word(), shade.count(), null))
			.toList();
		return new CityMap(id, shades.title(), "", shades.schematic(), cells, List.of(), List.of(), List.of(),
				List.of(), legend);
	}

}
