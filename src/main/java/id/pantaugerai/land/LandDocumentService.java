package id.pantaugerai.land;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Scope;
import id.pantaugerai.document.KeptDocument;
import id.pantaugerai.file.FileHash;
import id.pantaugerai.file.FileStore;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the documents about each land asset. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LandDocumentService implements LandDocuments {

	private final LandDocumentRepository documents;

	private final LandDesk desk;

	private final FileStore files;

	private final Clock clock;

	@Override
	public Set<LandDocumentKind> held(long assetId) {
		return documents.findKinds(assetId);
	}

	/**
	 * Every document of an asset, withdrawn ones too, the latest first.
	 * @throws NotFoundException when there is no such asset, or none in the area
	 */
	public List<LandDocumentLine> of(long assetId, Scope scope) {
		desk.find(assetId, scope);
		return documents.findLines(assetId);
	}

	/**
	 * The bytes of a document.
	 * @throws NotFoundException when there is none, or none that this officer may see
	 */
	public LandDocumentFile open(long assetId, long id, Scope scope) {
		desk.find(assetId, scope);
		LandDocument document = find(assetId, id);
		Resource content = files.open(new FileHash(document.getFile()));
		if (!content.exists()) {
			throw new NotFoundException("file of land document " + id);
		}
		String kind = document.getKind().name().toLowerCase(Locale.ROOT).replace('_', '-');
		return new LandDocumentFile("%s-%s-%d.pdf".formatted(LandAssetDetail.number(assetId), kind, id), content);
	}

	/**
	 * Says that a document no longer counts; its file stays.
	 * @throws id.pantaugerai.shared.ForbiddenException when role, area or owner do not
	 * allow it
	 */
	@Transactional
	public void withdraw(long assetId, long id, String reason, Officer officer) {
		desk.holdForKeeping(assetId, officer.scope());
		find(assetId, id).withdraw(reason, officer.id(), clock.instant());
		log.info("Document {} of land asset {} is withdrawn (account {})", id, assetId, officer.id());
	}

	@Transactional
	long keep(AddLandDocument add, KeptDocument kept, Officer officer) {
		desk.holdForAttaching(add.assetId(), officer.scope());
		String file = kept.file().hash().value();
		return documents.findByAssetIdAndKindAndFileAndWithdrawnAtIsNull(add.assetId(), add.kind(), file)
			.orElseGet(() -> documents.save(new LandDocument(add, kept, officer.id(), clock.instant())))
			.key();
	}

	private LandDocument find(long assetId, long id) {
		return documents.findByIdAndAssetId(id, assetId)
			.orElseThrow(() -> new NotFoundException("land document " + id));
	}

}
