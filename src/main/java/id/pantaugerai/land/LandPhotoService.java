package id.pantaugerai.land;

import java.time.Clock;
import java.util.List;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Scope;
import id.pantaugerai.file.FileHash;
import id.pantaugerai.file.FileStore;
import id.pantaugerai.photo.KeptPhoto;
import id.pantaugerai.photo.PhotoRefusal;
import id.pantaugerai.photo.PhotoRefusedException;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the photographs of each land asset. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LandPhotoService {

	/** The most photographs that one asset shows. */
	public static final int MOST = 12;

	private final LandPhotoRepository photos;

	private final LandDesk desk;

	private final FileStore files;

	private final Clock clock;

	/**
	 * Every photograph of an asset, withdrawn ones too, the latest first.
	 * @throws NotFoundException when there is no such asset, or none in the area
	 */
	public List<LandPhotoLine> of(long assetId, Scope scope) {
		desk.find(assetId, scope);
		return photos.findLines(assetId);
	}

	/**
	 * The bytes of a photograph, whole or small.
	 * @throws NotFoundException when there is none, or none that this officer may see
	 */
	public LandPhotoFile open(long assetId, long id, boolean small, Scope scope) {
		desk.find(assetId, scope);
		LandPhoto photo = find(assetId, id);
		Resource content = files.open(new FileHash(small ? photo.getThumbnail() : photo.getImage()));
		if (!content.exists()) {
			throw new NotFoundException("file of land photo " + id);
		}
		return new LandPhotoFile("%s-foto-%d.jpg".formatted(LandAssetDetail.number(assetId), id), content);
	}

	/**
	 * Says that a photograph no longer counts; its file stays.
	 * @throws id.pantaugerai.shared.ForbiddenException when role, area or owner do not
	 * allow it
	 */
	@Transactional
	public void withdraw(long assetId, long id, String reason, Officer officer) {
		desk.holdForKeeping(assetId, officer.scope());
		find(assetId, id).withdraw(reason, officer.id(), clock.instant());
		log.info("Photograph {} of land asset {} is withdrawn (account {})", id, assetId, officer.id());
	}

	@Transactional
	long keep(AddLandPhoto add, KeptPhoto kept, Officer officer) {
		desk.holdForAttaching(add.assetId(), officer.scope());
		return photos.findByAssetIdAndImageAndWithdrawnAtIsNull(add.assetId(), kept.image().hash().value())
			.orElseGet(() -> {
				requireRoom(add.assetId());
				return photos.save(new LandPhoto(add, kept, officer.id(), clock.instant()));
			})
			.key();
	}

	void requireRoom(long assetId) {
		if (photos.countByAssetIdAndWithdrawnAtIsNull(assetId) >= MOST) {
			throw new PhotoRefusedException(PhotoRefusal.TOO_MANY_PHOTOS);
		}
	}

	private LandPhoto find(long assetId, long id) {
		return photos.findByIdAndAssetId(id, assetId).orElseThrow(() -> new NotFoundException("land photo " + id));
	}

}
