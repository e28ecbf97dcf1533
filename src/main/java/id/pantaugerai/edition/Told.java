package id.pantaugerai.edition;

import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.report.WeeklyReport;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;

/**
 * What every part of a report tells from.
 *
 * @param area the city it tells of, as a Kemendagri code
 * @param week the week
 * @param asOf what was recorded before this instant is told, and nothing else
 * @param report every kelurahan in that week, beside the week before
 */
record Told(String area, Week week, Instant asOf, WeeklyReport report) {

	String areaPattern() {
		return area + "%";
	}

	/** The day its figures hold for. */
	LocalDate day() {
		return asOf.isBefore(week.end()) ? Zone.dateOf(asOf) : week.sunday();
	}

	/** When the week was over, or else the instant as of which it is told. */
	Instant over() {
		return asOf.isBefore(week.end()) ? asOf : week.end();
	}

}
