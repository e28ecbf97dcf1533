package id.pantaugerai.standing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** On which day and at which hour, WIB, a week's missing reports are asked for. */
@Component
class ReminderTime {

	private final DayOfWeek day;

	private final LocalTime time;

	ReminderTime(@Value("${pantau.reminder-day}") DayOfWeek day, @Value("${pantau.reminder-time}") String time) {
		this.day = day;
		this.time = LocalTime.parse(time);
	}

	/** Whether the hour of the week that runs at an instant has come. */
	boolean hasCome(Instant now) {
		LocalDate monday = Week.of(Zone.dateOf(now)).monday();
		return !now.isBefore(monday.with(TemporalAdjusters.nextOrSame(day)).atTime(time).atZone(Zone.WIB).toInstant());
	}

}
