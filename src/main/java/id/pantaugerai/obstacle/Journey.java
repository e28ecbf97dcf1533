package id.pantaugerai.obstacle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.deadline.Stop;
import id.pantaugerai.deadline.WorkClock;
import org.jspecify.annotations.Nullable;

/** Tells from the history of an obstacle where it stayed and for how long. */
final class Journey {

	private final List<Stay> past = new ArrayList<>();

	private @Nullable Leg leg;

	private Journey() {
	}

	/** Every stay, the present one last. */
	static List<Stay> of(List<ObstacleEvent> history) {
		Journey journey = new Journey();
		history.forEach(journey::follow);
		return journey.stays();
	}

	/** The clock of the present stay. */
	static WorkClock clockOf(List<ObstacleEvent> history) {
		List<Stay> stays = of(history);
		return stays.get(stays.size() - 1).clock();
	}

	private void follow(ObstacleEvent event) {
		if (event.getKind().beginsStay()) {
			Instant arrivedAt = event.getRecordedAt();
			if (leg != null && event.getKind() == EventKind.STARTED) {
				arrivedAt = leg.arrivedAt;
			}
			else if (leg != null) {
				past.add(leg.stay(arrivedAt));
			}
			leg = new Leg(event, arrivedAt);
		}
		else if (leg != null) {
			leg.follow(event);
		}
	}

	private List<Stay> stays() {
		List<Stay> all = new ArrayList<>(past);
		if (leg != null) {
			all.add(leg.stay(null));
		}
		return List.copyOf(all);
	}

	/** A stay while it is being read. */
	private static final class Leg {

		private final EscalationTier tier;

		private final Instant arrivedAt;

		private final LocalDate startedOn;

		private final List<Stop> stops = new ArrayList<>();

		private final List<Stay.Desk> desks = new ArrayList<>();

		private @Nullable Integer allowance;

		private int extensions;

		Leg(ObstacleEvent first, Instant arrivedAt) {
			tier = first.getTier();
			this.arrivedAt = arrivedAt;
			startedOn = first.day();
			allowance = first.getAllowance();
			sit(first);
		}

		void follow(ObstacleEvent event) {
			boolean stopped = !stops.isEmpty() && stops.get(stops.size() - 1).isOpen();
			if (event.getKind().stopsClock() && !stopped) {
				stops.add(new Stop(event.day(), null));
			}
			if (event.getKind().startsClock() && stopped) {
				stops.add(new Stop(stops.remove(stops.size() - 1).from(), event.day()));
			}
			if (event.getKind() == EventKind.EXTENDED && allowance != null && event.getAllowance() != null) {
				allowance += event.getAllowance();
				extensions++;
			}
			sit(event);
		}

		private void sit(ObstacleEvent event) {
			String office = event.getOfficeCode();
			Stay.Desk last = desks.isEmpty() ? null : desks.get(desks.size() - 1);
			if (office == null || last != null && last.office().equals(office)) {
				return;
			}
			if (last != null) {
				desks.set(desks.size() - 1, new Stay.Desk(last.office(), last.from(), event.getRecordedAt()));
			}
			desks.add(new Stay.Desk(office, event.getRecordedAt(), null));
		}

		Stay stay(@Nullable Instant leftAt) {
			return new Stay(tier, arrivedAt, leftAt, new WorkClock(startedOn, allowance, stops), List.copyOf(desks),
					extensions);
		}

	}

}
