package id.pantaugerai.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.obstacle.PastObstacle;
import id.pantaugerai.proposal.PastProposal;
import id.pantaugerai.report.WeeklyReport;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.standing.WeekPlans;

import org.springframework.util.function.SingletonSupplier;

/**
 * What every part of a report tells from.
 *
 * @param area the city it tells of, as a Kemendagri code
 * @param week the week
 * @param asOf what was recorded before this instant is told, and nothing else
 * @param report every kelurahan in that week, beside the week before
 * @param days the working days as they were announced
 * @param rooms what only some parts tell of
 */
record Told(String area, Week week, Instant asOf, WeeklyReport report, WorkingDays days, Rooms rooms) {

	/** What was planned. */
	WeekPlans plans() {
		return rooms.plans.obtain();
	}

	/** The obstacles open at the end of the week, and those closed in it. */
	List<PastObstacle> obstacles() {
		return rooms.obstacles.obtain();
	}

	/** The proposals of land under way at the end of the week. */
	List<PastProposal> proposals() {
		return rooms.proposals.obtain();
	}

	/** The obstacles that still stood in the way. */
	List<PastObstacle> open() {
		return obstacles().stream().filter((obstacle) -> obstacle.it().isOpen()).toList();
	}

	/** The pattern that codes of the area match in {@code like}. */
	String areaPattern() {
		return area + "%";
	}

	/** The day its figures hold for. */
	LocalDate day() {
		return dayOf(week, asOf);
	}

	/** When the week was over, or else the instant as of which it is told. */
	Instant over() {
		return overOf(week, asOf);
	}

	/** Whether something happened in the week. */
	boolean within(Instant instant) {
		return !instant.isBefore(Zone.startOf(week.monday()));
	}

	static Instant overOf(Week week, Instant asOf) {
		return asOf.isBefore(week.end()) ? asOf : week.end();
	}

	static LocalDate dayOf(Week week, Instant asOf) {
		return asOf.isBefore(week.end()) ? Zone.dateOf(asOf) : week.sunday();
	}

	/**
	 * Rooms that are asked once, and only when a part tells of them.
	 *
	 * @param plans what was planned
	 * @param obstacles those open at the end of the week, and those closed in it
	 * @param proposals of land, under way at the end of the week
	 */
	record Rooms(SingletonSupplier<WeekPlans> plans, SingletonSupplier<List<PastObstacle>> obstacles,
			SingletonSupplier<List<PastProposal>> proposals) {
	}

}
