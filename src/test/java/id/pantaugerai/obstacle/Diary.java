package id.pantaugerai.obstacle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.deadline.Holidays;
import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/** An obstacle that lives through the year 2026 without any database. */
final class Diary {

	static final ObstacleRules RULES = new ObstacleRules(new ObstaclePolicy(1, 5, 14, 30, 3, 3, Instant.EPOCH, null),
			Holidays.OF_2026, 1);

	private final Obstacle obstacle;

	private final List<ObstacleEvent> history = new ArrayList<>();

	Diary(LocalDate raised) {
		obstacle = new Obstacle("KD-2026-0001", Obstacles.title(), 1, morning(raised));
		write(raised, EventKind.RAISED, RULES.policy().allowance(EscalationTier.KECAMATAN));
	}

	static Diary of(String raised) {
		return new Diary(LocalDate.parse(raised));
	}

	Diary then(String day, EventKind kind) {
		EscalationTier to = kind.beginsStay()
				? ((kind == EventKind.LOWERED) ? obstacle.getTier().below() : obstacle.getTier().above()).orElseThrow()
				: null;
		return write(LocalDate.parse(day), kind, (to != null) ? RULES.policy().allowance(to) : null);
	}

	Diary extend(String day, int days) {
		return write(LocalDate.parse(day), EventKind.EXTENDED, days);
	}

	Diary write(LocalDate day, EventKind kind, @Nullable Integer allowance) {
		String office = (kind == EventKind.ESCALATED && obstacle.getTier() == EscalationTier.KECAMATAN) ? "BKAD" : null;
		Step step = new Step(kind, Words.NONE, (office != null) ? office : obstacle.getOfficeCode(), allowance);
		history.add(new ObstacleEvent(obstacle, step, 1L, morning(day)));
		obstacle.count(Journey.clockOf(history), RULES);
		obstacle.conclude(morning(day), RULES);
		return this;
	}

	ObstacleTimes times() {
		return obstacle.getTimes();
	}

	Obstacle obstacle() {
		return obstacle;
	}

	List<Stay> stays() {
		return Journey.of(history);
	}

	private static Instant morning(LocalDate day) {
		return day.atTime(9, 0).atZone(Zone.WIB).toInstant();
	}

}
