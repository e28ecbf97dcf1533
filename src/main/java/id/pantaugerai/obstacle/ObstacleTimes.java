package id.pantaugerai.obstacle;

import java.time.LocalDate;

import id.pantaugerai.deadline.Dates;
import id.pantaugerai.deadline.WorkClock;
import jakarta.persistence.Embeddable;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** What the clock of the present stay says, so that lists need not count. */
@Embeddable
@Getter(AccessLevel.PACKAGE)
class ObstacleTimes {

	private @Nullable Integer allowance;

	private int usedBefore;

	private @Nullable LocalDate runningFrom;

	private @Nullable LocalDate dueOn;

	private @Nullable LocalDate warnOn;

	private @Nullable LocalDate lateOn;

	private @Nullable LocalDate riseOn;

	void note(WorkClock clock, EscalationTier tier, ObstacleRules rules) {
		Dates dates = clock.dates(rules.policy().grace(), rules.days());
		allowance = clock.allowance();
		usedBefore = clock.usedBefore(rules.days());
		runningFrom = clock.runningFrom();
		warnOn = dates.warn();
		dueOn = dates.due();
		lateOn = dates.late();
		riseOn = tier.risesByItself() ? dates.rise() : null;
	}

	boolean isLimited() {
		return allowance != null;
	}

	boolean warnsBy(LocalDate today) {
		return reached(warnOn, today);
	}

	boolean isLateBy(LocalDate today) {
		return reached(lateOn, today);
	}

	boolean risesBy(LocalDate today) {
		return reached(riseOn, today);
	}

	static boolean reached(@Nullable LocalDate day, LocalDate today) {
		return day != null && !day.isAfter(today);
	}

}
