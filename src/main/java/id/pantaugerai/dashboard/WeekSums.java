package id.pantaugerai.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import id.pantaugerai.gerai.ControlStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the sites of an area add up to at the end of a week.
 *
 * @param monday the week
 * @param physical EV summed; absent for a week to come
 * @param plan PV summed
 * @param controls sites by early warning; empty until the week was closed
 */
record WeekSums(LocalDate monday, @Nullable BigDecimal physical, BigDecimal plan, Map<ControlStatus, Long> controls) {

	/** The day its figures hold for. */
	LocalDate sunday() {
		return monday.plusDays(6);
	}

}
