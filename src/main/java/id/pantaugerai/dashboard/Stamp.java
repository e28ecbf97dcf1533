package id.pantaugerai.dashboard;

import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.shared.Week;
import org.jspecify.annotations.Nullable;

/**
 * The state of everything a dashboard is drawn from: while it stays the same, so does the
 * page.
 *
 * @param area whose dashboard
 * @param today the day it is drawn on
 * @param version rises with every change of a standing
 * @param asOf the oldest day that a standing holds for; absent while there is none
 * @param changedAt when a standing last changed; absent while there is none
 * @param target rises with every change of the target
 * @param holidays rises with every change of the calendar
 * @param boundary changes with the shapes of the map
 * @param land changes with the land assets, their proposals and the policies on land
 */
public record Stamp(String area, LocalDate today, long version, @Nullable LocalDate asOf, @Nullable Instant changedAt,
		long target, long holidays, long boundary, Land land) {

	/** The week that ended last. */
	Week lastWeek() {
		return Week.of(today).previous();
	}

	/** Whether the standings are those of an earlier day, or none. */
	boolean isBehind() {
		return asOf == null || asOf.isBefore(today);
	}

	/**
	 * The state of what is known of land.
	 *
	 * @param policy the policy recorded last
	 * @param register changes with the assets and their proposals
	 */
	public record Land(long policy, String register) {
	}

}
