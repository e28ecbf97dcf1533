package id.pantaugerai.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A Kurva S, drawn: its finding for those who hear it, two sizes for those who see it,
 * and its table twin.
 */
public record SCurveChart(String id, String title, Finding finding, @Nullable CurvePoint planStart,
		@Nullable CurvePoint planEnd, LocalDate today, TodayFigures figures, List<Drawing> drawings, List<Row> rows) {

	/** One line of the table twin; what is not known is null. */
	public record Row(LocalDate date, @Nullable BigDecimal plan, @Nullable BigDecimal actual) {

		public @Nullable BigDecimal deviation() {
			return new TodayFigures(plan, actual).deviation();
		}

	}

}
