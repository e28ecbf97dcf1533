package id.pantaugerai.photo;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PhotoRepository extends Repository<Photo, Long> {

	/** What an officer has put in a form about a kelurahan that was not sent yet. */
	String STAGED = """
			where p.submissionId = :submissionId and p.kelurahanCode = :code and p.uploadedBy = :officerId
			  and p.reportId is null and p.obstacleId is null""";

	Photo save(Photo photo);

	Optional<Photo> findByPublicId(UUID publicId);

	List<Photo> findBySubmissionIdOrderByPosition(UUID submissionId);

	List<Photo> findByImage(String image);

	List<Photo> findByReportIdInOrderByReportIdAscPositionAsc(Collection<Long> reportIds);

	List<Photo> findByObstacleIdOrderByUploadedAtAscPositionAsc(long obstacleId);

	@Query("""
			select p from Photo p
			where p.kelurahanCode = :code and p.reportId is not null
			order by p.uploadedAt desc, p.reportId desc, p.position
			""")
	List<Photo> findAttached(String code, Limit limit);

	// Lets the requests of one submission pass one after the other.
	@NativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:submission, 0)) as text)")
	String queue(String submission);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update Photo p set p.reportId = :reportId " + STAGED)
	int attach(UUID submissionId, String code, long officerId, long reportId);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update Photo p set p.obstacleId = :obstacleId " + STAGED)
	int attachToObstacle(UUID submissionId, String code, long officerId, long obstacleId);

	@Modifying
	@Query("delete from Photo p where p.reportId is null and p.obstacleId is null and p.uploadedAt < :before")
	int deleteStaged(Instant before);

	@Modifying
	@Query("delete from Photo p where p.reportId is null and p.obstacleId is null and p.publicId = :publicId")
	int deleteStaged(UUID publicId);

	@NativeQuery("""
			select image from photo where image in (:hashes)
			union
			select thumbnail from photo where thumbnail in (:hashes)
			""")
	List<String> findNamed(Collection<String> hashes);

}
