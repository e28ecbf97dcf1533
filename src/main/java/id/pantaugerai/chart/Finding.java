package id.pantaugerai.chart;

import java.math.BigDecimal;
import java.util.Locale;

/** What a Kurva S says today, in one word; the sentence stands in the messages. */
public enum Finding {

	EMPTY, UNPLANNED, WAITING, UNREPORTED, BEHIND, ON_PLAN, AHEAD, FINISHED;

	static Finding of(TodayFigures figures, boolean planned, boolean started) {
		if (figures.actual() == null) {
			return !planned ? EMPTY : started ? UNREPORTED : WAITING;
		}
		if (figures.finished()) {
			return FINISHED;
		}
		BigDecimal deviation = figures.deviation();
		if (deviation == null) {
			return UNPLANNED;
		}
		return (deviation.signum() < 0) ? BEHIND : (deviation.signum() > 0) ? AHEAD : ON_PLAN;
	}

	/** The key of the sentence in the messages. */
	public String key() {
		return "chart.finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
