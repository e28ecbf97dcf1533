package id.pantaugerai.obstacle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.pantaugerai.deadline.Mark;
import id.pantaugerai.photo.PhotoSummary;
import id.pantaugerai.shared.Rival;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Everything about one obstacle, for one officer, on one day.
 *
 * @param it the obstacle as lists show it
 * @param today the day it is shown on
 * @param milestone the milestone it holds up; absent for none
 * @param parcel the parcel it is about; absent for none
 * @param tiers where it stayed and what lies ahead
 * @param clock the clock of its present stay
 * @param events what happened, the newest on top
 * @param actions what can be done, the officer's own first
 * @param offices the offices of the city, by code
 * @param photos what was photographed
 * @param seen the last step; who saw an earlier one alone is out of date
 */
public record ObstacleDetail(ObstacleSummary it, LocalDate today, @Nullable String milestone,
		@Nullable NamedParcel parcel, List<TierLine> tiers, ClockFace clock, List<EventLine> events,
		List<ActionChoice> actions, Map<String, String> offices, List<PhotoSummary> photos, long seen) {

	/** What the officer may do. */
	public List<ActionChoice> allowed() {
		return actions.stream().filter(ActionChoice::isAllowed).toList();
	}

	/** What the officer may not do, each with its reason. */
	public List<ActionChoice> refused() {
		return actions.stream().filter((action) -> !action.isAllowed()).toList();
	}

	/** What an officer did last, or the clock. */
	public EventLine lastStep() {
		return events.stream().filter((event) -> event.id() == seen).findFirst().orElseThrow();
	}

	/** What is told to whoever comes too late. */
	public Rival rival() {
		EventLine last = lastStep();
		return Rival.of(last.recordedBy(), last.recordedAt(), "obstacle", it.number(),
				new DefaultMessageSourceResolvable("obstacle.state." + it.state()),
				new DefaultMessageSourceResolvable("obstacle.tier." + it.tier()));
	}

	/**
	 * Something that can be done.
	 *
	 * @param action what
	 * @param refusal why not, as a key; absent when it may be done
	 */
	public record ActionChoice(ObstacleAction action, @Nullable String refusal) {

		/** Whether it may be done. */
		public boolean isAllowed() {
			return refusal == null;
		}

	}

	/**
	 * The clock of the present stay.
	 *
	 * @param used working days used
	 * @param paused working days on which it stood still
	 * @param allowance how many there are; absent for no limit
	 * @param dueOn the last day in time; absent while it is not known
	 * @param stopped whether it stands still
	 * @param extensions how often time was added
	 * @param marks every day
	 */
	public record ClockFace(int used, int paused, @Nullable Integer allowance, @Nullable LocalDate dueOn,
			boolean stopped, int extensions, List<Mark> marks) {

		/** Working days too late; 0 while it is in time. */
		public int late() {
			return (allowance != null) ? Math.max(0, used - allowance) : 0;
		}

	}

	/**
	 * One step of the line of tiers.
	 *
	 * @param tier which
	 * @param arrivedOn when it last came there; absent when it never did
	 * @param leftOn when it left for good; absent while it is there
	 * @param used working days of all stays there
	 * @param allowance of the last stay, or what is given ahead; absent for no limit
	 * @param current whether it is there
	 * @param desks the working days at each office, in order
	 */
	public record TierLine(EscalationTier tier, @Nullable LocalDate arrivedOn, @Nullable LocalDate leftOn, int used,
			@Nullable Integer allowance, boolean current, Map<String, Integer> desks) {

		/** Whether it was there and has left. */
		public boolean isDone() {
			return arrivedOn != null && !current;
		}

	}

}
