package id.pantaugerai.photo;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.file.FileHash;
import id.pantaugerai.file.FileStore;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.core.io.Resource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows the photographs of submissions and reports, and who may see them. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class PhotoService {

	static final Duration STAGED = Duration.ofDays(7);

	private final PhotoRepository photos;

	private final FileStore files;

	private final Clock clock;

	/** What the officer has put in a form so far. */
	public List<PhotoSummary> ofSubmission(Officer officer, UUID submissionId) {
		return photos.findBySubmissionIdOrderByPosition(submissionId)
			.stream()
			.filter((photo) -> mayBeSeen(photo, officer))
			.map(Photo::summary)
			.toList();
	}

	/** The photographs of one report, for a caller who has checked the area. */
	public List<PhotoSummary> ofReport(long reportId) {
		return ofReports(List.of(reportId)).getOrDefault(reportId, List.of());
	}

	/** The photographs of one obstacle, for a caller who has checked the area. */
	public List<PhotoSummary> ofObstacle(long obstacleId) {
		return photos.findByObstacleIdOrderByUploadedAtAscPositionAsc(obstacleId).stream().map(Photo::summary).toList();
	}

	/** The photographs of several reports by report, in one statement. */
	public Map<Long, List<PhotoSummary>> ofReports(Collection<Long> reportIds) {
		return photos.findByReportIdInOrderByReportIdAscPositionAsc(reportIds)
			.stream()
			.map(Photo::summary)
			.collect(Collectors.groupingBy(PhotoSummary::requireReportId));
	}

	/** The latest photographs of a kelurahan, for a caller who has checked the area. */
	public List<PhotoSummary> ofKelurahan(String kelurahanCode, int limit) {
		return photos.findAttached(kelurahanCode, Limit.of(limit)).stream().map(Photo::summary).toList();
	}

	/**
	 * The bytes, whole or small.
	 * @throws NotFoundException when there is none, or none that this officer may see
	 */
	public PhotoFile open(Officer officer, UUID id, boolean small) {
		Photo photo = find(officer, id);
		FileHash hash = new FileHash(small ? photo.getThumbnail() : photo.getImage());
		Resource content = files.open(hash);
		if (!content.exists()) {
			throw new NotFoundException("file of photo " + id);
		}
		return new PhotoFile(id, hash.value().substring(0, 32), content);
	}

	/**
	 * The small image of a photograph that is known by the content of its image.
	 * @throws NotFoundException when there is none, or none that this officer may see
	 */
	public PhotoFile small(Officer officer, String image) {
		return photos.findByImage(image)
			.stream()
			.filter((photo) -> photo.isAttached() && mayBeSeen(photo, officer))
			.findFirst()
			.map((photo) -> open(officer, photo.getPublicId(), true))
			.orElseThrow(() -> new NotFoundException("photo " + image));
	}

	/**
	 * Makes the photographs that an officer staged in a form part of its report, in the
	 * transaction that writes the report; those of another officer or kelurahan are left.
	 */
	@Transactional
	public int attach(Place place, long reportId) {
		photos.queue(place.submissionId().toString());
		return photos.attach(place.submissionId(), place.kelurahanCode(), place.officerId(), reportId);
	}

	/**
	 * Makes the photographs that an officer staged in a form part of its obstacle, in the
	 * transaction that writes the obstacle; those of another officer or kelurahan are
	 * left.
	 */
	@Transactional
	public int attachToObstacle(Place place, long obstacleId) {
		photos.queue(place.submissionId().toString());
		return photos.attachToObstacle(place.submissionId(), place.kelurahanCode(), place.officerId(), obstacleId);
	}

	/**
	 * Takes a staged photograph of one's own out of its form; taking it out again, or one
	 * that is not there, changes nothing and says nothing.
	 * @throws PhotoRefusedException when the report has been sent
	 * @throws id.pantaugerai.shared.ForbiddenException when only others may report
	 */
	@Transactional
	public void remove(Officer officer, UUID id) {
		officer.scope().requireRole(Role.CAMAT);
		photos.findByPublicId(id).filter((photo) -> mayBeSeen(photo, officer)).ifPresent((photo) -> {
			photos.queue(photo.getSubmissionId().toString());
			if (photos.deleteStaged(id) == 0) {
				throw new PhotoRefusedException(PhotoRefusal.ALREADY_SENT);
			}
		});
	}

	@Transactional
	PhotoSummary keep(Place place, KeptPhoto kept) {
		photos.queue(place.submissionId().toString());
		List<Photo> siblings = photos.findBySubmissionIdOrderByPosition(place.submissionId());
		if (!siblings.stream().allMatch((photo) -> photo.belongsTo(place))) {
			throw new NotFoundException("submission " + place.submissionId());
		}
		return siblings.stream()
			.filter((photo) -> photo.getImage().equals(kept.image().hash().value()))
			.findFirst()
			.orElseGet(() -> photos.save(new Photo(place, kept, freePosition(siblings), clock.instant())))
			.summary();
	}

	/** Forgets the photographs of reports that were never sent. */
	@Transactional
	public void sweepStaged() {
		int swept = photos.deleteStaged(clock.instant().minus(STAGED));
		if (swept > 0) {
			log.info("Swept {} photographs of reports never sent", swept);
		}
	}

	private Photo find(Officer officer, UUID id) {
		return photos.findByPublicId(id)
			.filter((photo) -> mayBeSeen(photo, officer))
			.orElseThrow(() -> new NotFoundException("photo " + id));
	}

	private static boolean mayBeSeen(Photo photo, Officer officer) {
		return officer.scope().covers(photo.getKelurahanCode()) && photo.isFor(officer.id());
	}

	private static int freePosition(List<Photo> siblings) {
		if (siblings.stream().anyMatch(Photo::isAttached)) {
			throw new PhotoRefusedException(PhotoRefusal.ALREADY_SENT);
		}
		return IntStream.rangeClosed(1, Photo.MOST)
			.filter((position) -> siblings.stream().noneMatch((photo) -> photo.getPosition() == position))
			.findFirst()
			.orElseThrow(() -> new PhotoRefusedException(PhotoRefusal.TOO_MANY_PHOTOS));
	}

}
