package id.pantaugerai.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LabelsTests {

	@ParameterizedTest
	@CsvSource({ "0, 0, 5", "0, 0.4, 3", "20.6, 20.6, 38", "20.6, 20.9, 38", "100, 99.9, 80", "100, 0, 200",
			"3, 60, 10", "50, 45, 84", "98, 97, 85", "33, 30, 86", "100, 88, 85" })
	void neverWritesOneWordOverAnother(double plan, double actual, int day) {
		SCurve chart = SCurve
			.of("c", "C", Curves.plan(), List.of(Curves.point(Curves.START, 0)), Curves.START.plusDays(day))
			.withFigures(BigDecimal.valueOf(plan), BigDecimal.valueOf(actual))
			.withTarget(Curves.TARGET)
			.withFinish(Curves.START.plusDays(day + 70L));
		for (Drawing drawing : chart.draw().drawings()) {
			List<Box> boxes = new ArrayList<>();
			for (Text text : drawing.texts().stream().filter(text -> !text.key().startsWith("chart.tick")).toList()) {
				Box box = box(text);
				assertThat(boxes).noneMatch(box::overlaps);
				assertThat(new Box(0, 0, drawing.width(), drawing.height()).holds(box)).isTrue();
				boxes.add(box);
			}
			assertThat(boxes).hasSizeGreaterThan(2);
		}
	}

	/** The room of a written text, with letters as wide as they are on the screen. */
	private static Box box(Text text) {
		int letters = switch (text.key()) {
			case "chart.plan", "chart.today" -> 8;
			case "chart.actual" -> 10;
			case "chart.target", "chart.plan.name" -> 7;
			case "chart.outlook", "chart.outlook.short" -> 15;
			case "chart.gap" -> 5;
			default -> 0;
		};
		letters += text.values().stream().mapToInt(value -> value.toString().length()).sum();
		Anchor anchor = Anchor.valueOf(text.place().anchor().toUpperCase(java.util.Locale.ROOT));
		return anchor.room(Double.parseDouble(text.place().x()), Double.parseDouble(text.place().y()), letters * 6.2);
	}

}
