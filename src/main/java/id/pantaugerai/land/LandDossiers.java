package id.pantaugerai.land;

import java.util.ArrayList;
import java.util.Comparator;
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

	private final LandPhotoService photos;

	private final LandPlaces ground;

	private final KelurahanService kelurahan;

	private final LandWords words;

	/**
	 * Everything about one asset.
	 * @throws id.pantaugerai.shared.NotFoundException when there is none, or none in the
	 * area
	 */
	public LandDossier of(long id, Scope scope) {
		return tell(register.get(id, scope), scope);
	}

	/**
	 * The same for whoever answers for any place in the city, as its land may serve every
	 * kelurahan.
	 * @throws id.pantaugerai.shared.NotFoundException when there is none, or none in the
	 * city
	 */
	public LandDossier inCity(long id, Scope scope) {
		return tell(register.get(id, scope.acrossCity()), scope);
	}

	private LandDossier tell(LandAssetDetail asset, Scope scope) {
		KelurahanSummary place = kelurahan.get(asset.facts().lot().kelurahanCode());
		boolean near = scope.covers(place.code());
		boolean keeper = register.mayKeep(scope, asset.facts().ownership().owner(), place.code());
		List<LandDocumentLine> papers = documents.of(asset.id(), scope.acrossCity());
		List<LandPhotoLine> pictures = photos.of(asset.id(), scope.acrossCity());
		List<LandHistoryLine> history = new ArrayList<>(history(register.history(asset.id(), scope.acrossCity())));
		history.addAll(papers(papers));
		history.addAll(pictures(pictures));
		history.sort(Comparator.comparing(LandHistoryLine::recordedAt).reversed());
		return new LandDossier(asset, place, words.describe(asset.facts(), Map.of(place.code(), name(place))), history,
				LandPowers.of(asset, keeper, near && scope.hasRole(Role.CAMAT)), papers, near ? pictures : List.of(),
				ground.map(scope.acrossCity(), asset.facts().lot()).orElse(null), near);
	}

	/** What became of its photographs. */
	private List<LandHistoryLine> pictures(List<LandPhotoLine> photographs) {
		List<LandHistoryLine> lines = new ArrayList<>();
		for (LandPhotoLine picture : photographs) {
			if (picture.withdrawnAt() != null && picture.withdrawnBy() != null) {
				lines.add(new LandHistoryLine(words.word("photos.history.withdrawn"), List.of(),
						picture.withdrawalReason(), picture.withdrawnAt(), picture.withdrawnBy()));
			}
			lines.add(new LandHistoryLine(words.word("photos.history.added"), List.of(), null, picture.addedAt(),
					picture.addedBy()));
		}
		return lines;
	}

	/** What became of its documents. */
	private List<LandHistoryLine> papers(List<LandDocumentLine> documents) {
		List<LandHistoryLine> lines = new ArrayList<>();
		for (LandDocumentLine document : documents) {
			String name = words.word("document." + document.kind())
					+ ((document.title() != null) ? ", " + document.title() : "");
			if (document.withdrawnAt() != null && document.withdrawnBy() != null) {
				lines.add(new LandHistoryLine(words.word("history.withdrawn", name), List.of(),
						document.withdrawalReason(), document.withdrawnAt(), document.withdrawnBy()));
			}
			lines.add(new LandHistoryLine(words.word("history.added", name), List.of(), null, document.addedAt(),
					document.addedBy()));
		}
		return lines;
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
