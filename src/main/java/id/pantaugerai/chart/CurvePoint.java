package id.pantaugerai.chart;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One percentage on one date, held between 0 and 100. */
public record CurvePoint(LocalDate date, BigDecimal percent) {

	private static final BigDecimal FULL = BigDecimal.valueOf(100);

	public CurvePoint {
		percent = percent.max(BigDecimal.ZERO).min(FULL);
	}

	double share() {
		return percent.doubleValue();
	}

}
