package id.pantaugerai.deadline;

import java.time.LocalDate;

import id.pantaugerai.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a clock beside a list: enough to tell on any day how much is used.
 *
 * @param before working days used before it last began to run
 * @param runningFrom the day after which every working day is used; absent while it
 * stands still
 * @param allowance how many there are; absent for no limit
 */
public record DaysUsed(int before, @Nullable LocalDate runningFrom, @Nullable Integer allowance) {

	/** Working days used up to and including a day. */
	public int on(LocalDate day, WorkingDays days) {
		return before + ((runningFrom != null) ? (int) days.between(runningFrom, day) : 0);
	}

	/** Working days left on a day; negative when it is late; absent without a limit. */
	public @Nullable Integer left(LocalDate day, WorkingDays days) {
		return (allowance != null) ? allowance - on(day, days) : null;
	}

}
