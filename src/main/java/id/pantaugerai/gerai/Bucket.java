package id.pantaugerai.gerai;

import java.math.BigDecimal;

/** The official classes of physical progress: 0–20, 21–50, 51–75, 76–99, 100 percent. */
public enum Bucket {

	UNTIL_20("0–20"), UNTIL_50("21–50"), UNTIL_75("51–75"), BELOW_100("76–99"), FULL("100");

	private final String label;

	Bucket(String label) {
		this.label = label;
	}

	/** As the official forms print it, in percent. */
	public String label() {
		return label;
	}

	/**
	 * The class of an EV in percent; what lies between two printed bounds belongs to the
	 * upper one.
	 */
	public static Bucket of(BigDecimal value) {
		if (value.compareTo(PlanCurve.HUNDRED) >= 0) {
			return FULL;
		}
		if (value.compareTo(BigDecimal.valueOf(75)) > 0) {
			return BELOW_100;
		}
		if (value.compareTo(BigDecimal.valueOf(50)) > 0) {
			return UNTIL_75;
		}
		return (value.compareTo(BigDecimal.valueOf(20)) > 0) ? UNTIL_50 : UNTIL_20;
	}

}
