package id.pantaugerai.demo;

import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.account.Role;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.proposal.ProposalSide;
import id.pantaugerai.proposal.StepKind;
import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/**
 * One step of a land proposal of the sample.
 *
 * @param kind what happened
 * @param from the stage before; absent at the beginning
 * @param to the stage after
 * @param at when
 * @param days working days that the completed stage took
 * @param author the name of the account
 * @param text what was said
 * @param asked who must answer
 */
record ProposalEntry(StepKind kind, @Nullable LandStage from, LandStage to, Instant at, @Nullable Integer days,
		String author, @Nullable String text, @Nullable Role asked) {

	LocalDate day() {
		return Zone.dateOf(at);
	}

	/** What halts the proposal since. */
	@Nullable ProposalSide side() {
		return switch (kind) {
			case NOTED -> ProposalSide.DIBERI_CATATAN;
			case CONSIDERED -> ProposalSide.DIPERTIMBANGKAN;
			case REFUSED -> ProposalSide.DITOLAK;
			default -> null;
		};
	}

	/** Whether the proposal is closed since. */
	boolean closes() {
		return kind == StepKind.REFUSED || kind == StepKind.WITHDRAWN;
	}

	/** Whether it brings the proposal into another stage. */
	boolean moves() {
		return from != to;
	}

}
