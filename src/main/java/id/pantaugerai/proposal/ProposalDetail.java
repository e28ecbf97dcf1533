package id.pantaugerai.proposal;

import java.util.List;
import java.util.Set;

import id.pantaugerai.land.LandDocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * One proposal, whole.
 *
 * @param it the proposal
 * @param steps its history, in order
 * @param clocks every stage with its clock
 * @param wanted the documents that the stage asks for
 * @param missing those of them that are not there
 * @param offered what the officer may do now
 */
public record ProposalDetail(ProposalSummary it, List<StepLine> steps, List<StageClock> clocks,
		Set<LandDocumentKind> wanted, Set<LandDocumentKind> missing, List<StepKind> offered) {

	public ProposalDetail {
		steps = List.copyOf(steps);
		clocks = List.copyOf(clocks);
		offered = List.copyOf(offered);
	}

	/** Whether the officer may bring it to its next stage, documents apart. */
	public boolean advances() {
		return offered.contains(StepKind.ADVANCED);
	}

	/** Whether the officer's step may need documents. */
	public boolean asksPapers() {
		return advances() && !wanted.isEmpty();
	}

	/** Whether the officer's step may choose the instrument. */
	public boolean asksInstrument() {
		return advances() && it.state().asksInstrument();
	}

	/** Whether a letter may go with the officer's step. */
	public boolean asksLetter() {
		return it.state().asksLetter() && (advances() || offered.contains(StepKind.REFUSED));
	}

	/** Whether the officer may ask somebody for an answer. */
	public boolean asksWhom() {
		return offered.contains(StepKind.NOTED);
	}

	/** The step by which this officer brings it on; absent when it is not theirs. */
	public @Nullable StepKind next() {
		return offered.stream()
			.filter((kind) -> kind == StepKind.ADVANCED || kind == StepKind.ANSWERED)
			.findFirst()
			.orElse(null);
	}

	/** The number of the stage that runs, from 1. */
	public int position() {
		return it.state().stage().ordinal() + 1;
	}

}
