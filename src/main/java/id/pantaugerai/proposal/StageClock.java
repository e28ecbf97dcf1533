package id.pantaugerai.proposal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import id.pantaugerai.land.LandStage;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a proposal with its clocks.
 *
 * @param stage which one
 * @param phase whether it is done, runs or lies ahead
 * @param since when it began; absent ahead
 * @param until when it was done
 * @param days working days that it took or has taken until now
 * @param median what it took elsewhere; absent when it was never done
 * @param expected working days that it may take; absent where none are named
 */
public record StageClock(LandStage stage, Phase phase, @Nullable LocalDate since, @Nullable LocalDate until,
		@Nullable Long days, @Nullable StageMedian median, @Nullable Integer expected) {

	/** Whether it takes longer than half of the others did. */
	public boolean slow() {
		return phase == Phase.NOW && days != null && median != null && median.days().longValue() < days;
	}

	/**
	 * Working days beyond what is expected of the stage that runs; 0 while it is on time.
	 */
	public long late() {
		return (phase == Phase.NOW && days != null && expected != null) ? Math.max(0, days - expected) : 0;
	}

	/**
	 * Every stage of a proposal.
	 * @param steps in their order
	 * @param running days that the stage which runs has taken
	 * @param medians by stage
	 * @param procedure tells what is expected of each stage
	 */
	static List<StageClock> of(List<StepLine> steps, long running, Map<LandStage, StageMedian> medians,
			Procedure procedure) {
		LandStage now = steps.get(steps.size() - 1).toStage();
		return Arrays.stream(LandStage.values())
			.map((stage) -> (stage == now) ? running(steps, stage, running, medians.get(stage))
					: passed(steps, stage, stage.compareTo(now) < 0, medians.get(stage)))
			.map((clock) -> clock.expecting(procedure.expected(clock.stage)))
			.toList();
	}

	/** Every stage of what nobody has proposed yet. */
	static List<StageClock> ahead(Map<LandStage, StageMedian> medians, Procedure procedure) {
		return Arrays.stream(LandStage.values())
			.map((stage) -> new StageClock(stage, Phase.AHEAD, null, null, null, medians.get(stage),
					procedure.expected(stage)))
			.toList();
	}

	private StageClock expecting(@Nullable Integer workingDays) {
		return new StageClock(stage, phase, since, until, days, median, workingDays);
	}

	private static StageClock running(List<StepLine> steps, LandStage stage, long days, @Nullable StageMedian median) {
		boolean ready = stage == LandStage.SIAP_BANGUN;
		LocalDate since = last(steps, (step) -> step.toStage() == stage && step.entersStage())
			.map(StepLine::effectiveOn)
			.orElse(null);
		return new StageClock(stage, ready ? Phase.DONE : Phase.NOW, since, null, ready ? null : days, median, null);
	}

	private static StageClock passed(List<StepLine> steps, LandStage stage, boolean before,
			@Nullable StageMedian median) {
		StepLine done = before ? last(steps, (step) -> step.completes(stage)).orElse(null) : null;
		if (done == null) {
			return new StageClock(stage, Phase.AHEAD, null, null, null, median, null);
		}
		LocalDate since = last(steps, (step) -> step.toStage() == stage && step.entersStage())
			.map(StepLine::effectiveOn)
			.orElse(null);
		Long days = (done.days() != null) ? Long.valueOf(done.days()) : null;
		return new StageClock(stage, Phase.DONE, since, done.effectiveOn(), days, median, null);
	}

	private static Optional<StepLine> last(List<StepLine> steps, Predicate<StepLine> wanted) {
		return steps.stream().filter(wanted).reduce((earlier, later) -> later);
	}

	/** Where a stage is in time. */
	public enum Phase {

		DONE, NOW, AHEAD

	}

}
