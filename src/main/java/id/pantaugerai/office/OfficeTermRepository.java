package id.pantaugerai.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.pantaugerai.paper.Signature.Capacity;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficeTermRepository extends Repository<OfficeTerm, Long> {

	OfficeTerm save(OfficeTerm term);

	Optional<OfficeTerm> findByIdAndOfficeId(long id, int officeId);

	@Query("select t from OfficeTerm t where t.officeId = :officeId order by t.fromOn desc, t.id desc")
	List<OfficeTerm> findNewest(int officeId, Limit limit);

	/** Those who sign on a day; who deputises comes first. */
	@Query("""
			select t from OfficeTerm t
			where t.officeId in :officeIds and not t.withdrawn and t.fromOn <= :date
			  and (t.untilOn is null or t.untilOn >= :date)
			order by case when t.capacity = 'PLH' then 0 else 1 end
			""")
	List<OfficeTerm> findOn(List<Integer> officeIds, LocalDate date);

	/**
	 * Who signs on a day, by what had been recorded before an instant; a deputy first.
	 */
	@NativeQuery("""
			select t.* from office_term t
			  join lateral (select e.until_on from office_term_event e
			    where e.term_id = t.id and e.kind <> 'WITHDRAWN' and e.recorded_at < :known
			    order by e.id desc limit 1) told on true
			where t.office_id = :officeId and t.from_on <= :date and (told.until_on is null or told.until_on >= :date)
			  and not exists (select from office_term_event w
			    where w.term_id = t.id and w.kind = 'WITHDRAWN' and w.recorded_at < :known)
			order by case when t.capacity = 'PLH' then 0 else 1 end, t.id desc limit 1
			""")
	Optional<OfficeTerm> findToldOn(int officeId, LocalDate date, Instant known);

	/** Those of the given capacities that last on one of the days. */
	@Query("""
			select t from OfficeTerm t
			where t.officeId = :officeId and not t.withdrawn and t.capacity in :rivals
			  and t.fromOn <= :until and (t.untilOn is null or t.untilOn >= :from)
			order by t.fromOn
			""")
	List<OfficeTerm> findCrossing(int officeId, Set<Capacity> rivals, LocalDate from, LocalDate until);

}
