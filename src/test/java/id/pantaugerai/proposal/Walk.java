package id.pantaugerai.proposal;

import java.time.LocalDate;
import java.util.UUID;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.suitability.OwnerClass;

/** Takes a proposal along its stages as officers would. */
final class Walk {

	static final String SUKAMENANTI = "18.71.01.1005";

	static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

	private final ProposalService proposals;

	private final ProposalQueries queries;

	private final LandRegister register;

	Walk(ProposalService proposals, ProposalQueries queries, LandRegister register) {
		this.proposals = proposals;
		this.queries = queries;
		this.register = register;
	}

	/** A parcel of which nothing is known but whose it is and where it lies. */
	long parcel(OwnerClass owner, String kelurahanCode) {
		return register.register(LandAssets.unknown(owner, kelurahanCode), Officers.BKAD);
	}

	/** A parcel of the city in Sukamenanti, proposed for it by its camat. */
	long proposed() {
		return proposed(OwnerClass.PEMKOT);
	}

	long proposed(OwnerClass owner) {
		return open(parcel(owner, SUKAMENANTI), SUKAMENANTI, Officers.CAMAT);
	}

	long open(long assetId, String kelurahanCode, Officer officer) {
		return proposals.open(new OpenProposal(assetId, kelurahanCode, null, UUID.randomUUID()), officer);
	}

	/** A step as an officer sees the proposal now. */
	TakeStep step(long id, StepKind kind) {
		return step(id, kind, MONDAY);
	}

	TakeStep step(long id, StepKind kind, LocalDate day) {
		String why = kind.needsReason() ? "Karena perlu" : null;
		Role asked = (kind == StepKind.NOTED) ? Role.CAMAT : null;
		return new TakeStep(id, it(id).last().number(), kind, day, new TakeStep.Words(why, asked, null, null, null),
				UUID.randomUUID());
	}

	void take(long id, StepKind kind, Officer officer) {
		proposals.take(step(id, kind), officer);
	}

	/** Goes as far as a stage, each step by whom it waits for. */
	void reach(long id, LandStage stage) {
		while (it(id).state().stage() != stage) {
			take(id, StepKind.ADVANCED, decider(it(id).state()));
		}
	}

	ProposalSummary it(long id) {
		return queries.find(id).orElseThrow();
	}

	static Officer decider(ProposalState state) {
		return state.desk().contains(Role.PEMPROV) ? Officers.PEMPROV : Officers.BKAD;
	}

}
