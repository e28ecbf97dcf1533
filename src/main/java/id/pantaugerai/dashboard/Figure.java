package id.pantaugerai.dashboard;

import id.pantaugerai.shared.Week;
import id.pantaugerai.standing.Choice;
import id.pantaugerai.standing.KecamatanTally;
import id.pantaugerai.standing.StandingFilter;

/**
 * A number and the list behind it.
 *
 * @param count how many kelurahan
 * @param href where they are listed
 */
public record Figure(long count, String href) {

	/** What a choice counts in the whole area. */
	static Figure of(KecamatanTally area, Choice choice) {
		return new Figure(area.count(choice), StandingFilter.of(choice).href());
	}

	/** What a choice counts in one kecamatan. */
	static Figure in(KecamatanTally kecamatan, Choice choice) {
		return new Figure(kecamatan.count(choice), StandingFilter.of(choice).in(kecamatan.code()).href());
	}

	/**
	 * What an early warning counted at the end of a week, with the lines of its report.
	 */
	static Figure at(Week week, Choice control, long count) {
		return new Figure(count, "/laporan/" + week.text() + "?" + control.query() + "#rincian");
	}

	/** Whether there is nothing to list. */
	public boolean isZero() {
		return count == 0;
	}

}
