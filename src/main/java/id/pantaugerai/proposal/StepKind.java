package id.pantaugerai.proposal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import id.pantaugerai.account.Role;
import id.pantaugerai.land.LandStage;

/** What may happen to a proposal, and who may do it. */
public enum StepKind {

	/** It was made. */
	OPENED,

	/** The stage is done; the next one begins. */
	ADVANCED,

	/** Somebody must answer something first. */
	NOTED,

	/** The note is answered. */
	ANSWERED,

	/** Whoever decides wants to think about it. */
	CONSIDERED,

	/** Turned down. */
	REFUSED,

	/** The stage before has to be done again. */
	RETURNED,

	/** Nobody wants it any more. */
	WITHDRAWN,

	/** Taken up again after it was closed. */
	REOPENED;

	/** Whether it must be said why. */
	public boolean needsReason() {
		return this != OPENED && this != ADVANCED;
	}

	/** Whether a proposal in this state can take this step at all. */
	public boolean fits(ProposalState state) {
		boolean open = !state.closed();
		boolean decidable = open && state.stage() != LandStage.SIAP_BANGUN;
		return switch (this) {
			case OPENED -> false;
			case ADVANCED, NOTED -> decidable && state.side() != ProposalSide.DIBERI_CATATAN;
			case ANSWERED -> open && state.side() == ProposalSide.DIBERI_CATATAN;
			case CONSIDERED -> decidable && state.side() == null;
			case REFUSED -> decidable;
			case RETURNED -> open && state.stage() != LandStage.USULAN;
			case WITHDRAWN -> open;
			case REOPENED -> state.closed();
		};
	}

	/** Who may take this step in this state. */
	public Set<Role> takers(ProposalState state) {
		Set<Role> takers = EnumSet.copyOf(state.desk());
		switch (this) {
			case OPENED -> takers = EnumSet.of(Role.CAMAT, Role.PEMKOT, Role.BKAD);
			case ANSWERED -> takers.addAll(asked(state));
			case RETURNED, REOPENED, WITHDRAWN -> takers = EnumSet.of(Role.PEMKOT, Role.BKAD);
			default -> {
			}
		}
		if (this == WITHDRAWN && state.stage() == LandStage.USULAN) {
			takers.add(Role.CAMAT);
		}
		return takers;
	}

	/** Every step that a proposal in this state can take. */
	public static List<StepKind> offered(ProposalState state) {
		return Arrays.stream(values()).filter((kind) -> kind.fits(state)).toList();
	}

	private static Set<Role> asked(ProposalState state) {
		return (state.asked() != null) ? EnumSet.of(state.asked()) : EnumSet.noneOf(Role.class);
	}

}
