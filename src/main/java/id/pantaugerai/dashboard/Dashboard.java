package id.pantaugerai.dashboard;

import java.util.List;

import id.pantaugerai.chart.AxisBar;
import id.pantaugerai.chart.SCurveChart;
import id.pantaugerai.docket.DocketTally;
import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.shared.Week;
import id.pantaugerai.standing.Choices;
import id.pantaugerai.standing.KecamatanTally;
import id.pantaugerai.target.Countdown;
import id.pantaugerai.target.TargetSummary;
import org.jspecify.annotations.Nullable;

/**
 * The state of the whole city.
 *
 * @param stamp the state of the data it was drawn from
 * @param city everything counted
 * @param kecamatan the same, one by one
 * @param countdown how far the target is
 * @param targets every target, newest first
 * @param picture bars, curve and map
 * @param controls sites by early warning
 * @param obstacles what stands in the way
 * @param highlights those that ask for attention
 * @param land the assets, and where their legality stands
 */
public record Dashboard(Stamp stamp, KecamatanTally city, List<KecamatanTally> kecamatan, Countdown countdown,
		List<TargetSummary> targets, Picture picture, List<ControlRow> controls, DocketTally obstacles,
		Highlights highlights, LandBoard land) {

	/** The week whose end the warnings stand beside; absent when it was not kept. */
	public @Nullable Week comparedWeek() {
		boolean kept = controls.stream().anyMatch((row) -> row.lastWeek() != null);
		return kept ? stamp.lastWeek() : null;
	}

	/** Every kelurahan, with the list. */
	public Figure all() {
		return new Figure(city.sites(), "/kelurahan");
	}

	public Figure operating() {
		return Figure.of(city, Choices.of(OperationStatus.BEROPERASI));
	}

	/** Trading from a simple or borrowed place: no standard building. */
	public Figure simple() {
		return Figure.of(city, Choices.of(OperationStatus.GERAI_SEDERHANA));
	}

	public Figure started() {
		return Figure.of(city, Choices.STARTED);
	}

	/** Started and reported: the sites that the averages of the started ones speak of. */
	public Figure measured() {
		return Figure.of(city, Choices.MEASURED);
	}

	public Figure withoutLand() {
		return Figure.of(city, Choices.WITHOUT_LAND);
	}

	public Figure landReady() {
		return Figure.of(city, Choices.LAND_READY);
	}

	/** A place is known, and its verification runs. */
	public Figure landInProcess() {
		return Figure.of(city, Choices.LAND_IN_PROCESS);
	}

	public Figure landUnknown() {
		return Figure.of(city, Choices.LAND_UNKNOWN);
	}

	public Figure attention() {
		return Figure.of(city, Choices.ATTENTION);
	}

	public Figure critical() {
		return Figure.of(city, Choices.CRITICAL);
	}

	/** Started, but nobody has reported how far it is. */
	public Figure unmeasured() {
		return Figure.of(city, Choices.CONTROL_UNKNOWN);
	}

	public Figure reported() {
		return Figure.of(city, Choices.REPORTED);
	}

	public Figure unreported() {
		return Figure.of(city, Choices.UNREPORTED);
	}

	public Figure stale() {
		return Figure.of(city, Choices.STALE);
	}

	public Figure never() {
		return Figure.of(city, Choices.NEVER);
	}

	/**
	 * What is drawn.
	 *
	 * @param funnel the way from land to an outlet that operates
	 * @param axes one bar an axis
	 * @param curve the Kurva S of the city
	 */
	public record Picture(List<Step> funnel, List<AxisBar> axes, SCurveChart curve) {
	}

}
