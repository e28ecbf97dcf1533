package id.pantaugerai.land;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
		List<LandRevision> revisions = register.history(asset.id(), scope.acrossCity());
		return new LandDossier(asset, place, words.describe(asset.facts(), Map.of(place.code(), name(place))),
				history(revisions, papers, pictures), LandPowers.of(asset, keeper, near && scope.hasRole(Role.CAMAT)),
				papers, near ? pictures : List.of(), ground.map(scope.acrossCity(), asset.facts().lot()).orElse(null),
				near);
	}

	private List<LandHistoryLine> history(List<LandRevision> revisions, List<LandDocumentLine> papers,
			List<LandPhotoLine> pictures) {
		Stream<LandHistoryLine> ofPapers = papers.stream()
			.flatMap((paper) -> lines(paper, words.word("history.added", named(paper)),
					words.word("history.withdrawn", named(paper))));
		Stream<LandHistoryLine> ofPictures = pictures.stream()
			.flatMap((picture) -> lines(picture, words.word("photos.history.added"),
					words.word("photos.history.withdrawn")));
		return Stream.of(history(revisions).stream(), ofPapers, ofPictures)
			.flatMap(Function.identity())
			.sorted(Comparator.comparing(LandHistoryLine::recordedAt).reversed())
			.toList();
	}

	private String named(LandDocumentLine document) {
		String kind = words.word("document." + document.kind());
		return (document.title() != null) ? kind + ", " + document.title() : kind;
	}

	/** What became of a file, under these titles. */
	private static Stream<LandHistoryLine> lines(LandAttached file, String added, String withdrawn) {
		LandHistoryLine came = new LandHistoryLine(added, List.of(), null, file.addedAt(), file.addedBy());
		Instant goneAt = file.withdrawnAt();
		String goneBy = file.withdrawnBy();
		return (goneAt == null || goneBy == null) ? Stream.of(came)
				: Stream.of(new LandHistoryLine(withdrawn, List.of(), file.withdrawalReason(), goneAt, goneBy), came);
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
		Set<String> codes = changes.stream()
			.flatMap(List::stream)
			.filter((change) -> change.fact() == LandFact.KELURAHAN)
			.flatMap((change) -> Stream.of(String.valueOf(change.before()), String.valueOf(change.after())))
			.collect(Collectors.toSet());
		return codes.isEmpty() ? Map.of()
				: kelurahan.findAll(codes)
					.values()
					.stream()
					.collect(Collectors.toMap(KelurahanSummary::code, this::name));
	}

	private String name(KelurahanSummary place) {
		return words.word("place.full", place.name(), place.kecamatan(), place.code());
	}

}
