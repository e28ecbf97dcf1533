package id.pantaugerai.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SCurveTests {

	@Test
	void drawsBothSizes() {
		assertThat(Curves.late().draw().drawings()).extracting(Drawing::cssClass, Drawing::viewBox)
			.containsExactly(tuple("chart-wide", "0 0 760 340"), tuple("chart-slim", "0 0 328 260"));
	}

	@Test
	void standsOnThePlaceOfItsDayAndPercentage() {
		Drawing wide = wide(Curves.late().withTarget(LocalDate.of(2026, 3, 30)));
		assertThat(wide.point()).isEqualTo(new Text.Place("324.5", "240.8", "middle"));
		assertThat(path(wide, "target")).isEqualTo("M664 22L664 296");
		assertThat(path(wide, "plan")).startsWith("M44 296L").endsWith("L664 28");
	}

	@Test
	void showsTheGapBetweenPlanAndActual() {
		SCurve chart = Curves.late().withFigures(new BigDecimal("33.07"), new BigDecimal("20.60"));
		assertThat(path(wide(chart), "gap")).endsWith(" 240.8");
		assertThat(words(wide(chart), "chart.gap")).containsExactly("−12,47");
		assertThat(chart.draw().finding()).isEqualTo(Finding.BEHIND);
	}

	@Test
	void saysThatNothingWasReported() {
		SCurveChart chart = SCurve.of("c", "C", Curves.plan(), List.of(), Curves.TODAY).draw();
		assertThat(chart.finding()).isEqualTo(Finding.UNREPORTED);
		assertThat(chart.drawings()).hasSize(2).allMatch(drawing -> drawing.point() == null);
		assertThat(chart.drawings()).allMatch(drawing -> path(drawing, "actual").isEmpty());
	}

	@Test
	void waitsBeforeTheStart() {
		SCurve chart = SCurve.of("c", "C", Curves.plan(), List.of(), Curves.START.minusDays(20));
		assertThat(chart.draw().finding()).isEqualTo(Finding.WAITING);
		assertThat(words(wide(chart), "chart.plan")).isEmpty();
	}

	@Test
	void pointsToATargetOutsideOfThePicture() {
		SCurve chart = Curves.late();
		assertThat(words(wide(chart.withTarget(LocalDate.of(2027, 12, 31))), "chart.target.after"))
			.containsExactly("31 Desember 2027");
		assertThat(words(wide(chart.withTarget(LocalDate.of(2025, 8, 17))), "chart.target.before"))
			.containsExactly("17 Agustus 2025");
	}

	@Test
	void stopsWhereTheWorkWasFinished() {
		SCurve chart = SCurve.of("c", "C", Curves.plan(), Curves.weekly(Curves.START, 0, 50, 100), Curves.TODAY);
		assertThat(chart.draw().finding()).isEqualTo(Finding.FINISHED);
		assertThat(path(wide(chart), "actual held")).isEmpty();
		assertThat(path(wide(chart), "gap")).isEmpty();
	}

	@Test
	void carriesAnOldReportOnToToday() {
		SCurve chart = SCurve.of("c", "C", Curves.plan(), Curves.weekly(Curves.START, 0, 5), Curves.TODAY);
		assertThat(path(wide(chart), "actual held")).endsWith(" 282.6");
	}

	@Test
	void leavesOutReportsOfTheFuture() {
		SCurve chart = SCurve.of("c", "C", Curves.plan(), Curves.weekly(Curves.TODAY.plusDays(1), 50), Curves.TODAY);
		assertThat(chart.draw().finding()).isEqualTo(Finding.UNREPORTED);
	}

	@Test
	void repeatsItselfAsATable() {
		List<SCurveChart.Row> rows = Curves.late().draw().rows();
		assertThat(rows).extracting(SCurveChart.Row::date).isSorted().contains(Curves.TODAY, Curves.START);
		assertThat(rows).filteredOn(row -> row.date().isAfter(Curves.TODAY))
			.isNotEmpty()
			.allMatch(row -> row.actual() == null);
		assertThat(rows.get(0).deviation()).isEqualByComparingTo("0");
	}

	@ParameterizedTest
	@MethodSource("oddities")
	void drawsEveryOddityWithNumbersOnly(SCurve chart) {
		assertThat(chart.draw().drawings()).hasSize(2);
		for (Drawing drawing : chart.draw().drawings()) {
			assertThat(drawing.strokes()).allMatch(stroke -> stroke.path().matches("M[-\\d. L]+"));
			assertThat(drawing.texts()).allMatch(text -> (text.place().x() + text.place().y()).matches("[\\d.]+"));
		}
	}

	static Stream<SCurve> oddities() {
		List<CurvePoint> day = List.of(Curves.point(Curves.START, 100));
		LocalDate far = LocalDate.of(2040, 1, 1);
		return Stream.of(SCurve.of("a", "A", List.of(), List.of(), Curves.TODAY),
				SCurve.of("b", "B", day, List.of(), Curves.START), SCurve.of("c", "C", day, day, Curves.START),
				SCurve.of("d", "D", List.of(), day, Curves.TODAY).withTarget(far).withFinish(far),
				SCurve.of("e", "E", Curves.plan(), Curves.weekly(Curves.START, 0), far)
					.withTarget(Curves.START)
					.withFinish(far.plusYears(9)),
				SCurve.of("f", "F", Curves.plan(), day, Curves.START.minusYears(3)),
				Curves.late().withFinish(Curves.START), Curves.late().withFigures(null, null),
				Curves.late().withFigures(BigDecimal.ZERO, null), Curves.late().withTarget(Curves.TODAY));
	}

	private static Drawing wide(SCurve chart) {
		return chart.draw().drawings().get(0);
	}

	private static String path(Drawing drawing, String cssClass) {
		return drawing.strokes()
			.stream()
			.filter(stroke -> stroke.cssClass().equals(cssClass))
			.map(Stroke::path)
			.findFirst()
			.orElse("");
	}

	private static List<Object> words(Drawing drawing, String key) {
		return drawing.texts()
			.stream()
			.filter(text -> text.key().equals(key))
			.flatMap(text -> text.values().stream())
			.toList();
	}

}
