package id.pantaugerai.proposal;

import java.util.Comparator;
import java.util.List;

import id.pantaugerai.land.ChangeLandStatus;
import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandService;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.land.LandStatus;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What follows from a step in the same transaction: how far the asset has come, the land
 * axis of the kelurahan, the inboxes of whom it concerns, and the word to the floors
 * above.
 */
@Component
@RequiredArgsConstructor
class Aftermath {

	/** The proposal that has come furthest speaks for its kelurahan. */
	private static final Comparator<LandProposal> FURTHEST = Comparator.comparing(LandProposal::getStage)
		.thenComparing((proposal) -> proposal.getSide() == null)
		.thenComparing(Comparator.comparing(LandProposal::key).reversed());

	private static final int LONGEST_PLACE = 200;

	private final LandProposalRepository proposals;

	private final LandRegister register;

	private final ProcedureService procedures;

	private final LandService land;

	private final ProposalNotices notices;

	private final ApplicationEventPublisher events;

	void of(LandProposal moved, LandProposalStep step, LandAssetDetail asset) {
		register.reach(asset.id(), furthestStage(proposals.findOpenOf(asset.id())));
		LandProposal leading = proposals.findOpenOf(moved.getKelurahanCode()).stream().max(FURTHEST).orElse(moved);
		LandAssetDetail place = (leading.getAssetId() == asset.id()) ? asset : register.get(leading.getAssetId());
		LandStatus status = leading.state(place.facts().ownership().owner(), procedures.current()).axis();
		if (status == LandStatus.TERVERIFIKASI || step.leavesReady() || !isReady(moved.getKelurahanCode())) {
			String reason = (leading == moved) ? step.getText() : null;
			land.follow(new ChangeLandStatus(moved.getKelurahanCode(), status, step.getEffectiveOn(), placeOf(place),
					place.facts().lot().areaM2(), reason), step.getRecordedBy());
		}
		notices.tell(moved, step);
		events.publishEvent(new ProposalMoved(moved.getKelurahanCode(), moved.key(), step.getKind()));
	}

	/** Land that was ready by another way stays ready. */
	private boolean isReady(String kelurahanCode) {
		return land.current(kelurahanCode).filter((now) -> now == LandStatus.TERVERIFIKASI).isPresent();
	}

	private static @Nullable LandStage furthestStage(List<LandProposal> open) {
		return open.stream().map(LandProposal::getStage).max(Comparator.naturalOrder()).orElse(null);
	}

	private static String placeOf(LandAssetDetail asset) {
		String address = asset.facts().lot().address();
		String place = (address != null) ? asset.number() + ", " + address : asset.number();
		return place.substring(0, Math.min(LONGEST_PLACE, place.length()));
	}

}
