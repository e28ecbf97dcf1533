package id.pantaugerai.land;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.suitability.LandFacts;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of one land asset shows. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LandDossiers {

	private final LandRegister register;

	private final LandDocumentService documents;

	private final KelurahanService kelurahan;

	private final LandWords words;

	/**
	 * Everything about one asset.
	 * @throws id.pantaugerai.shared.NotFoundException when there is none, or none in the
	 * area
	 */
	public LandDossier of(long id, Scope scope) {
		LandAssetDetail asset = register.get(id, scope);
		KelurahanSummary place = kelurahan.get(asset.facts().lot().kelurahanCode());
		boolean keeper = register.mayKeep(scope, asset.facts().ownership().owner(), place.code());
		return new LandDossier(asset, place, words.describe(asset.facts(), Map.of(place.code(), name(place))),
				history(register.history(id, scope)), LandPowers.of(asset, keeper, scope.hasRole(Role.CAMAT)),
				documents.of(id, scope));
	}

	/** What is different between two states, in words. */
	public List<LandChangeLine> compare(LandFacts before, LandFacts after) {
		List<LandFactChange> changes = LandFact.changes(before, after);
		return words.describe(changes, places(List.of(changes)));
	}

	private List<LandHistoryLine> history(List<LandRevision> revisions) {
		List<List<LandFactChange>> changes = new ArrayList<>();
		for (int line = 0; line < revisions.size(); line++) {
			boolean first = line + 1 == revisions.size();
			changes.add(
					first ? List.of() : LandFact.changes(revisions.get(line + 1).facts(), revisions.get(line).facts()));
		}
		Map<String, String> places = places(changes);
		List<LandHistoryLine> lines = new ArrayList<>();
		for (int line = 0; line < revisions.size(); line++) {
			LandRevision revision = revisions.get(line);
			lines.add(new LandHistoryLine(words.word("revision." + revision.kind()),
					words.describe(changes.get(line), places), revision.reason(), revision.recordedAt(),
					revision.recordedBy()));
		}
		return lines;
	}

	/** The names of kelurahan, asked for only where an asset is said to lie elsewhere. */
	private Map<String, String> places(List<List<LandFactChange>> changes) {
		boolean moved = changes.stream()
			.flatMap(List::stream)
			.anyMatch((change) -> change.fact() == LandFact.KELURAHAN);
		return !moved ? Map.of()
				: kelurahan.findAll("%").stream().collect(Collectors.toMap(KelurahanSummary::code, LandDossiers::name));
	}

	private static String name(KelurahanSummary place) {
		return "%s, Kec. %s (%s)".formatted(place.name(), place.kecamatan(), place.code());
	}

}
