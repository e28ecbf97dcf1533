package id.pantaugerai.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandStage;
import org.jspecify.annotations.Nullable;

/**
 * One line in the history of a proposal.
 *
 * @param proposalId of which one
 * @param number of the step
 * @param kind what happened
 * @param fromStage the stage it was in; absent for the first step
 * @param toStage the stage it is in since
 * @param effectiveOn since when it holds
 * @param days working days that the completed stage took
 * @param words what was said beside it
 * @param recordedAt when it was recorded
 * @param recordedBy who recorded it
 */
public record StepLine(long proposalId, int number, StepKind kind, @Nullable LandStage fromStage, LandStage toStage,
		LocalDate effectiveOn, @Nullable Integer days, TakeStep.Words words, Instant recordedAt, String recordedBy) {

	/** Reads kinds that are parted by commas. */
	static Set<LandDocumentKind> kinds(@Nullable String listed) {
		return (listed == null) ? Set.of()
				: Arrays.stream(listed.split(",")).map(LandDocumentKind::valueOf).collect(Collectors.toSet());
	}

	/** Whether a stage begins with it. */
	boolean entersStage() {
		return fromStage != toStage || kind == StepKind.REOPENED;
	}

	/** Whether it brings the proposal from one stage to another. */
	public boolean moves() {
		return fromStage != null && fromStage != toStage;
	}

	/** Whether a stage was done with it. */
	boolean completes(LandStage stage) {
		return kind == StepKind.ADVANCED && fromStage == stage;
	}

}
