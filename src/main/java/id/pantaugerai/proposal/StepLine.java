package id.pantaugerai.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import id.pantaugerai.account.Role;
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
 * @param text what was said
 * @param asked who must answer a note
 * @param instrument that was chosen
 * @param letterNumber of the letter that belongs to it
 * @param letterDate its date
 * @param recordedAt when it was recorded
 * @param recordedBy who recorded it
 * @param seen documents whose originals the officer has seen
 */
public record StepLine(long proposalId, int number, StepKind kind, @Nullable LandStage fromStage, LandStage toStage,
		LocalDate effectiveOn, @Nullable Integer days, @Nullable String text, @Nullable Role asked,
		@Nullable String instrument, @Nullable String letterNumber, @Nullable LocalDate letterDate, Instant recordedAt,
		String recordedBy, Set<LandDocumentKind> seen) {

	public StepLine {
		seen = Set.copyOf(seen);
	}

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
