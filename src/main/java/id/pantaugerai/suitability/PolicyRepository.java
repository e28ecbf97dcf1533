package id.pantaugerai.suitability;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PolicyRepository extends Repository<SuitabilityPolicy, Long> {

	SuitabilityPolicy save(SuitabilityPolicy policy);

	@Query("""
			select new id.pantaugerai.suitability.PolicyRow(p, a.displayName)
			from SuitabilityPolicy p left join Account a on a.id = p.recordedBy
			""")
	List<PolicyRow> findEvery();

	/** Holds the table against another writer until the transaction ends. */
	@NativeQuery("select id from suitability_policy order by id limit 1 for update")
	Optional<Long> hold();

}
