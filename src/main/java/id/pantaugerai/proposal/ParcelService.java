package id.pantaugerai.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.PlaceChoice;
import id.pantaugerai.land.LandDossier;
import id.pantaugerai.land.LandDossiers;
import id.pantaugerai.suitability.Judge;
import id.pantaugerai.suitability.SuitabilityService;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells everything of one parcel. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ParcelService {

	private final LandDossiers dossiers;

	private final ParcelHistory history;

	private final ProposalViewService views;

	private final ProposalService proposals;

	private final LandRequestService requests;

	private final SuitabilityService suitability;

	private final KelurahanService kelurahan;

	private final ParcelObstacles obstacles;

	private final Clock clock;

	/**
	 * One parcel of the officer's city, whole.
	 * @param near where else than near it a kelurahan is looked for to propose it for
	 * @throws id.pantaugerai.shared.NotFoundException when there is none that the officer
	 * may see
	 */
	public ParcelView of(long id, @Nullable String near, Scope scope) {
		LandDossier dossier = dossiers.inCity(id, scope);
		AssetView proposed = views.of(dossier, scope);
		Judge judge = suitability.judgeOn(LocalDate.now(clock));
		return new ParcelView(dossier, judge.judge(dossier.asset().facts()), judge.policies(), proposed,
				history.of(dossier, proposed), requests.unseen(id, scope), places(proposed, near, scope),
				obstacles.open(id, scope), raising(dossier, proposed, scope));
	}

	/** Where it lies, and what it is proposed for. */
	private Map<String, String> raising(LandDossier dossier, AssetView proposed, Scope scope) {
		Map<String, String> raising = new LinkedHashMap<>();
		if (!dossier.asset().withdrawn()) {
			raising.put(dossier.kelurahan().code(), dossier.kelurahan().name());
			proposed.open().forEach((one) -> raising.put(one.it().state().kelurahanCode(), one.it().kelurahan()));
			raising.keySet().removeIf((code) -> !obstacles.mayRaise(code, scope));
		}
		return raising;
	}

	private PlaceChoice places(AssetView proposed, @Nullable String near, Scope scope) {
		boolean open = proposed.free() && proposals.mayOpen(scope.area(), scope);
		return open ? kelurahan.choice(scope.areaPattern(), (near != null) ? near : proposed.kelurahan().code())
				: new PlaceChoice(List.of(), true);
	}

}
