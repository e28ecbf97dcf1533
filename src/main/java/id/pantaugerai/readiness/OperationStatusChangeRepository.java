package id.pantaugerai.readiness;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OperationStatusChangeRepository extends Repository<OperationStatusChange, Long> {

	OperationStatusChange save(OperationStatusChange change);

	@Query("""
			select c.status, c.effectiveOn, c.note, c.recordedAt, coalesce(a.displayName, '–')
			from OperationStatusChange c left join Account a on a.id = c.recordedBy
			where c.kelurahanCode = :code
			order by c.id desc
			""")
	List<OperationChange> findHistory(String code);

}
