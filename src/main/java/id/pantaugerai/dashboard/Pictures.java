package id.pantaugerai.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import id.pantaugerai.chart.AxisBar;
import id.pantaugerai.chart.Bar;
import id.pantaugerai.chart.CurvePoint;
import id.pantaugerai.chart.LegendEntry;
import id.pantaugerai.chart.SCurve;
import id.pantaugerai.chart.SCurveChart;
import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.standing.Choice;
import id.pantaugerai.standing.Choices;
import id.pantaugerai.standing.KecamatanTally;
import id.pantaugerai.standing.StandingFilter;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Turns counts and weekly sums into bars and the curve of the city. */
@Component
@RequiredArgsConstructor
class Pictures {

	private static final List<MapAxis> AXES = List.of(MapAxis.STATUS, MapAxis.FISIK, MapAxis.OPERASIONAL);

	private final Wording words;

	Dashboard.Picture draw(KecamatanTally city, List<WeekSums> weeks, LocalDate today, LocalDate target) {
		return new Dashboard.Picture(funnel(city), AXES.stream().map((axis) -> bar(city, axis)).toList(),
				curve(city, weeks, today, target));
	}

	/** What each part of an axis counts, with its list. */
	List<LegendEntry> legend(KecamatanTally city, MapAxis axis) {
		return axis.parts()
			.stream()
			.map((part) -> new LegendEntry(axis.shade(part), words.say(part.word()), city.count(part),
					StandingFilter.of(part).href()))
			.toList();
	}

	private AxisBar bar(KecamatanTally city, MapAxis axis) {
		return AxisBar.of(words.say("dashboard.axis." + axis), legend(city, axis));
	}

	private static List<Step> funnel(KecamatanTally city) {
		List<Choice> choices = Arrays.asList(Choices.LAND_KNOWN, Choices.LAND_READY, Choices.STARTED, Choices.BUILT,
				Choices.of(OperationStatus.BEROPERASI));
		List<Step> steps = new ArrayList<>();
		for (Choice choice : choices) {
			steps.add(new Step("dashboard.funnel." + choice.facet() + "." + choice.value(), Figure.of(city, choice),
					Bar.of(share(city.count(choice), city.sites()))));
		}
		return steps;
	}

	private SCurveChart curve(KecamatanTally city, List<WeekSums> weeks, LocalDate today, LocalDate target) {
		List<CurvePoint> plan = new ArrayList<>();
		List<CurvePoint> actual = new ArrayList<>();
		if (!weeks.isEmpty()) {
			LocalDate start = weeks.get(0).monday();
			plan.add(new CurvePoint(start, BigDecimal.ZERO));
			actual.add(new CurvePoint(start, BigDecimal.ZERO));
		}
		for (WeekSums week : weeks) {
			plan.add(new CurvePoint(week.sunday(), average(week.plan(), city.sites())));
			if (week.physical() != null && !week.monday().isAfter(today)) {
				LocalDate day = week.sunday().isAfter(today) ? today : week.sunday();
				actual.add(new CurvePoint(day, average(week.physical(), city.sites())));
			}
		}
		return SCurve.of("kota", words.say("dashboard.curve"), plan, actual, today)
			.withTarget(target)
			.withFigures(city.all().averagePlan(), city.all().averagePhysical())
			.draw();
	}

	private static BigDecimal average(BigDecimal sum, long count) {
		return (count > 0) ? sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP) : BigDecimal.ZERO;
	}

	private static @Nullable BigDecimal share(long part, long whole) {
		return (whole > 0) ? BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
				: null;
	}

}
