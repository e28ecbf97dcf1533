package id.pantaugerai.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a Kurva S is drawn from. The id makes the ids inside the page unique; points may
 * come in any order; reports later than today are left out.
 */
public record SCurve(String id, String title, List<CurvePoint> plan, List<CurvePoint> actual, LocalDate today,
		@Nullable LocalDate target, @Nullable LocalDate finish, @Nullable TodayFigures figures) {

	/**
	 * A curve without target and outlook, whose figures of today are read off its lines.
	 */
	public static SCurve of(String id, String title, List<CurvePoint> plan, List<CurvePoint> actual, LocalDate today) {
		return new SCurve(id, title, plan, actual, today, null, null, null);
	}

	/** The day by which all must operate; it may lie outside of the plan. */
	public SCurve withTarget(@Nullable LocalDate day) {
		return new SCurve(id, title, plan, actual, today, day, finish, figures);
	}

	/** The day on which the work is finished if its pace stays as it is. */
	public SCurve withFinish(@Nullable LocalDate day) {
		return new SCurve(id, title, plan, actual, today, target, day, figures);
	}

	/** The figures of today, where they are known better than the lines tell them. */
	public SCurve withFigures(@Nullable BigDecimal planned, @Nullable BigDecimal actual) {
		return new SCurve(id, title, plan, this.actual, today, target, finish, new TodayFigures(planned, actual));
	}

	/** The finished chart, in both of its sizes. */
	public SCurveChart draw() {
		return new SCurveDrawing(this).draw();
	}

}
