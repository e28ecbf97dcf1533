package id.pantaugerai.office;

import java.time.DayOfWeek;
import java.time.LocalTime;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The times of the week that hold until the office sets its own. */
@Component
class WeekTimeDefaults {

	private final WeekTimes times;

	WeekTimeDefaults(@Value("${pantau.closing-day}") DayOfWeek closingDay,
			@Value("${pantau.closing-time}") String closingTime, @Value("${pantau.reminder-day}") DayOfWeek reminderDay,
			@Value("${pantau.reminder-time}") String reminderTime) {
		this.times = new WeekTimes(closingDay, LocalTime.parse(closingTime), reminderDay,
				LocalTime.parse(reminderTime));
	}

	WeekTimes times() {
		return times;
	}

}
