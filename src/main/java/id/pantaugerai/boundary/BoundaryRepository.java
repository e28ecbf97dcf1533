package id.pantaugerai.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BoundaryRepository extends Repository<BoundaryImport, Long> {

	BoundaryImport save(BoundaryImport boundaryImport);

	Optional<BoundaryImport> findById(long id);

	List<BoundaryImport> findAllById(Iterable<Long> ids);

	List<BoundaryImport> findFirst50ByAreaOrderByIdDesc(String area);

	@Query("select s from BoundaryShape s where s.importId = :importId and s.kelurahanCode like :area")
	List<BoundaryShape> findShapes(long importId, String area);

	@Query("select f from BoundaryFinding f where f.importId = :importId order by f.ordinal")
	List<BoundaryFinding> findFindings(long importId);

	@Modifying
	@Query("""
			delete from BoundaryShape s
			where s.importId in (select i.id from BoundaryImport i
			    where i.uploadedAt < :before and i.id not in (select u.importId from BoundaryUse u where u.importId is not null))
			""")
	void forgetUnused(Instant before);

}
