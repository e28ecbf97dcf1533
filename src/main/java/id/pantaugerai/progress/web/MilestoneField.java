package id.pantaugerai.progress.web;

import java.math.BigDecimal;

import id.pantaugerai.progress.MilestoneFigure;
import id.pantaugerai.progress.PercentText;

/**
 * One milestone on the form.
 *
 * @param figure as last reported
 * @param seen the percentage the officer began with
 * @param value what stands in the control
 * @param current whether it is the first that is not finished
 */
record MilestoneField(MilestoneFigure figure, BigDecimal seen, String value, boolean current) {

	/** The id of the control. */
	public String id() {
		return Flaw.control(figure.milestoneId());
	}

	/** The name of the control. */
	public String name() {
		return "percent[" + figure.milestoneId() + "]";
	}

	/** The last percentage as typed, {@code 62,5}. */
	public String last() {
		return PercentText.write(figure.percent());
	}

	/** The weight as typed, {@code 12}. */
	public String weight() {
		return PercentText.write(figure.weight());
	}

	/** The percentage in the control; the last one while it cannot be read. */
	public BigDecimal percent() {
		return PercentText.parse(value).orElse(figure.percent());
	}

	/** Whether the control says something else than the last report. */
	public boolean isChanged() {
		return PercentText.parse(value).map((typed) -> typed.compareTo(figure.percent()) != 0).orElse(true);
	}

	/** Whether the last report, the one seen, and this control do not say the same. */
	public boolean isClash() {
		return isChanged() || seen.compareTo(figure.percent()) != 0;
	}

	/** By how many points, {@code +20} or {@code −5,5}; empty while it cannot be read. */
	public String change() {
		return PercentText.parse(value).map((typed) -> signed(typed.subtract(figure.percent()))).orElse("");
	}

	private static String signed(BigDecimal change) {
		return ((change.signum() < 0) ? "−" : "+") + PercentText.write(change.abs());
	}

}
