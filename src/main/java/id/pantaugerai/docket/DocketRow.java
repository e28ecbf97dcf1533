package id.pantaugerai.docket;

import java.time.LocalDate;

import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.obstacle.ObstacleSummary;
import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list.
 *
 * @param it the obstacle
 * @param age working days since it was noted
 * @param used working days used at its tier
 * @param left working days left; negative when late; absent without limit
 */
public record DocketRow(ObstacleSummary it, long age, int used, @Nullable Integer left) {

	/** An obstacle on a day. */
	public static DocketRow of(ObstacleSummary it, LocalDate today, WorkingDays days) {
		LocalDate until = (it.closedAt() != null) ? Zone.dateOf(it.closedAt()) : today;
		return new DocketRow(it, days.between(Zone.dateOf(it.recordedAt()), until), it.days().on(today, days),
				it.days().left(today, days));
	}

}
