package id.pantaugerai.standing;

import java.time.Instant;

import id.pantaugerai.office.WeekTimeService;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/**
 * Since when a week's missing reports are asked for, as the cooperative office has set.
 */
@Component
@RequiredArgsConstructor
class ReminderTime {

	private final WeekTimeService times;

	/** Whether the hour of the week that runs at an instant has come. */
	boolean hasCome(Instant now) {
		return !now.isBefore(times.timetable().reminder(Week.of(Zone.dateOf(now))));
	}

}
