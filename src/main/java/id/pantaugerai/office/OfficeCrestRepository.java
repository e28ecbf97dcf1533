package id.pantaugerai.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficeCrestRepository extends Repository<OfficeCrest, Long> {

	OfficeCrest save(OfficeCrest crest);

	@Query("""
			select c from OfficeCrest c where c.officeId = :officeId and c.effectiveOn <= :date
			order by c.effectiveOn desc, c.id desc
			""")
	Optional<OfficeCrest> findInForce(int officeId, LocalDate date, Limit limit);

	@Query("""
			select c from OfficeCrest c
			where c.officeId = :officeId and c.effectiveOn <= :date and c.recordedAt < :known
			order by c.effectiveOn desc, c.id desc
			""")
	Optional<OfficeCrest> findToldOn(int officeId, LocalDate date, Instant known, Limit limit);

	@Query("""
			select new id.pantaugerai.office.CrestVersion(c.sha256 is not null, c.effectiveOn, c.recordedAt,
			  a.displayName)
			from OfficeCrest c join Account a on a.id = c.recordedBy
			where c.officeId = :officeId order by c.id desc
			""")
	List<CrestVersion> findHistory(int officeId, Limit limit);

	@Query("select distinct c.sha256 from OfficeCrest c where c.sha256 in :files")
	List<String> findNamed(Collection<String> files);

}
