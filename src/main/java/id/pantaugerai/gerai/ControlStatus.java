package id.pantaugerai.gerai;

import java.math.BigDecimal;

/**
 * Early warning of a gerai under construction (status kendali), from the rule of Permen
 * PU 07/2011. The city is no party to the contract, so it is a warning and not a legal
 * state. Worst first.
 */
public enum ControlStatus {

	/** Past the target and unfinished; overrides the rest. */
	LEWAT_TARGET,
	/** Far behind the plan. */
	KRITIS,
	/** Behind the plan. */
	WASPADA,
	/** On the plan or ahead of it. */
	TERKENDALI,
	/** Built: 100 percent. */
	SELESAI;

	private static final BigDecimal LATE_PLAN = BigDecimal.valueOf(70);

	/**
	 * Judges one gerai.
	 * @param value EV, percent of weight
	 * @param plan PV on the same day, percent of weight
	 * @param pastTarget whether the completion target lies before that day
	 */
	public static ControlStatus of(BigDecimal value, BigDecimal plan, boolean pastTarget) {
		if (value.compareTo(PlanCurve.HUNDRED) >= 0) {
			return SELESAI;
		}
		if (pastTarget) {
			return LEWAT_TARGET;
		}
		BigDecimal deviation = value.subtract(plan);
		boolean late = plan.compareTo(LATE_PLAN) > 0;
		if (isBelow(deviation, late ? -5 : -10)) {
			return KRITIS;
		}
		return isBelow(deviation, late ? 0 : -5) ? WASPADA : TERKENDALI;
	}

	private static boolean isBelow(BigDecimal deviation, long limit) {
		return deviation.compareTo(BigDecimal.valueOf(limit)) < 0;
	}

}
