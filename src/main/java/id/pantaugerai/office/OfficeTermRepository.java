package id.pantaugerai.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.pantaugerai.paper.Signature.Capacity;

import org.springframework.data.domain.Limit;
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

	/** Those of the given capacities that last on one of the days. */
	@Query("""
			select t from OfficeTerm t
			where t.officeId = :officeId and not t.withdrawn and t.capacity in :rivals
			  and t.fromOn <= :until and (t.untilOn is null or t.untilOn >= :from)
			order by t.fromOn
			""")
	List<OfficeTerm> findCrossing(int officeId, Set<Capacity> rivals, LocalDate from, LocalDate until);

}
