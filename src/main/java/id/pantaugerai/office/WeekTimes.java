package id.pantaugerai.office;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;

/**
 * When, in WIB, a week is reminded of and closed.
 *
 * @param closingDay the day in the week after
 * @param closingTime its hour
 * @param reminderDay the day in the week itself
 * @param reminderTime its hour
 */
public record WeekTimes(DayOfWeek closingDay, LocalTime closingTime, DayOfWeek reminderDay, LocalTime reminderTime) {

	/** When a week closes by itself. */
	public Instant closing(Week week) {
		return moment(week.next(), closingDay, closingTime);
	}

	/** When the missing reports of a week are asked for. */
	public Instant reminder(Week week) {
		return moment(week, reminderDay, reminderTime);
	}

	private static Instant moment(Week week, DayOfWeek day, LocalTime time) {
		LocalDate date = week.monday().with(TemporalAdjusters.nextOrSame(day));
		return date.atTime(time).atZone(Zone.WIB).toInstant();
	}

}
