package id.pantaugerai.obstacle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.deadline.Dates;
import id.pantaugerai.deadline.DaysUsed;
import id.pantaugerai.deadline.WorkClock;
import id.pantaugerai.obstacle.PastObstacle.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Turns an obstacle of today back to what its history tells of it.
 *
 * @param days the working days as announced then
 * @param offices the names of the offices by code
 */
record Retrospect(WorkingDays days, Map<String, String> offices) {

	/** The obstacle with no more than these events, the oldest first. */
	PastObstacle of(ObstacleSummary now, List<ObstacleEvent> history) {
		ObstacleEvent last = history.get(history.size() - 1);
		WorkClock clock = Journey.clockOf(history);
		Dates dates = clock.dates(0, days);
		ObstacleSummary then = new ObstacleSummary(now.id(), now.number(), now.place(), now.category(),
				now.description(), now.since(), now.severity(), last.getTier(), office(last), last.getState(),
				now.recordedAt(), now.recordedBy(),
				new DaysUsed(clock.usedBefore(days), clock.runningFrom(), clock.allowance()), dates.due(), dates.late(),
				closedAt(last, history));
		return new PastObstacle(then, last(history, Retrospect::said), last(history, ObstacleEvent::getRequest),
				last(history, Retrospect::answer));
	}

	private @Nullable String office(ObstacleEvent last) {
		return (last.getOfficeCode() != null) ? offices.get(last.getOfficeCode()) : null;
	}

	private static @Nullable Instant closedAt(ObstacleEvent last, List<ObstacleEvent> history) {
		return (last.getState() == ObstacleState.DITUTUP)
				? last(history, (event) -> Boolean.FALSE.equals(event.getOpens()) ? event.getRecordedAt() : null)
				: null;
	}

	private static @Nullable String said(ObstacleEvent event) {
		return (event.getKind() != EventKind.RAISED && !event.getKind().isByClock()) ? event.getText() : null;
	}

	private static @Nullable Answer answer(ObstacleEvent event) {
		return (event.getSolution() != null) ? new Answer(event.getSolution(), event.getText(), event.getRecordedAt())
				: null;
	}

	private static <T> @Nullable T last(List<ObstacleEvent> history, Function<ObstacleEvent, @Nullable T> told) {
		return history.stream().map(told).filter(Objects::nonNull).reduce((earlier, later) -> later).orElse(null);
	}

}
