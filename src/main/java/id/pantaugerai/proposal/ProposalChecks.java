package id.pantaugerai.proposal;

import java.util.Set;

import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.proposal.ProposalConflictException.Why;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Refuses what two officers at once, or missing papers, do not allow. */
@Component
@RequiredArgsConstructor
class ProposalChecks {

	private final LandProposalRepository proposals;

	private final ProposalQueries queries;

	private final ProcedureService procedures;

	/** One asset serves one kelurahan, or as a shared warehouse each one once. */
	void refuseTaken(LandAssetDetail asset, String kelurahanCode) {
		if (asset.withdrawn()) {
			throw new ProposalConflictException(Why.GONE, null);
		}
		proposals.findOpenOf(asset.id())
			.stream()
			.filter((open) -> !asset.facts().sharedWarehouse() || open.getKelurahanCode().equals(kelurahanCode))
			.findFirst()
			.ifPresent((open) -> refuse(Why.TAKEN, open));
	}

	/** A step is taken from where the officer saw the proposal. */
	void refuseMoved(LandProposal proposal, TakeStep step, ProposalState state) {
		if (proposal.getLastStep() != step.seen() || !step.kind().fits(state)) {
			refuse(Why.MOVED, proposal);
		}
	}

	/** A stage is done when its documents are there. */
	void refuseUnready(LandProposal proposal, TakeStep step, LandAssetDetail asset) {
		boolean advances = step.kind() == StepKind.ADVANCED;
		boolean reopens = step.kind() == StepKind.REOPENED;
		LandStage stage = proposal.getStage();
		if (reopens) {
			refuseTaken(asset, proposal.getKelurahanCode());
		}
		if (advances && !onPaper(step, stage).containsAll(procedures.missing(stage, asset.id()))) {
			refuse(Why.DOCUMENTS, proposal);
		}
		if ((advances && stage == LandStage.PERJANJIAN) || (reopens && stage == LandStage.SIAP_BANGUN)) {
			refuseSecondReady(proposal.getKelurahanCode());
		}
	}

	/** An instrument is one that the procedure offers, whatever a form may name. */
	void refuseForeign(LandProposal proposal, TakeStep step) {
		String instrument = step.words().instrument();
		if (instrument != null && !procedures.current().offered().contains(instrument)) {
			refuse(Why.INSTRUMENT, proposal);
		}
	}

	/** What the officer has seen on paper, as far as the procedure lets it count. */
	private Set<LandDocumentKind> onPaper(TakeStep step, LandStage stage) {
		Set<LandDocumentKind> counting = procedures.current().onPaper(stage);
		counting.retainAll((step.words().text() != null) ? step.words().documents() : Set.of());
		return counting;
	}

	private void refuseSecondReady(String kelurahanCode) {
		proposals.findOpenOf(kelurahanCode)
			.stream()
			.filter((open) -> open.getStage() == LandStage.SIAP_BANGUN)
			.findFirst()
			.ifPresent((open) -> refuse(Why.READY, open));
	}

	private void refuse(Why why, LandProposal proposal) {
		throw new ProposalConflictException(why, queries.find(proposal.key()).orElse(null));
	}

}
