package id.pantaugerai.office;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficeTermEventRepository extends Repository<OfficeTermEvent, Long> {

	OfficeTermEvent save(OfficeTermEvent event);

	@Query("""
			select e.kind, t.capacity, t.name, e.untilOn, e.reason, e.recordedAt, a.displayName
			from OfficeTermEvent e join OfficeTerm t on t.id = e.termId join Account a on a.id = e.recordedBy
			where t.officeId = :officeId order by e.id desc
			""")
	List<TermEvent> findHistory(int officeId, Limit limit);

}
