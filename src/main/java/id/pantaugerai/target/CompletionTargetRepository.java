package id.pantaugerai.target;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CompletionTargetRepository extends Repository<CompletionTarget, Long> {

	CompletionTarget save(CompletionTarget target);

	@Query("""
			select t.id, t.targetDate, t.letterNumber, t.letterDate, t.reason, t.recordedAt, a.displayName
			from CompletionTarget t left join Account a on a.id = t.recordedBy
			where t.recordedAt < :instant
			order by t.id desc
			""")
	List<TargetSummary> findBefore(Instant instant, Limit limit);

	@Query("""
			select t.id, t.targetDate, t.letterNumber, t.letterDate, t.reason, t.recordedAt, a.displayName
			from CompletionTarget t left join Account a on a.id = t.recordedBy
			order by t.id desc
			""")
	List<TargetSummary> findHistory(Limit limit);

	/** Holds the table against another writer until the transaction ends. */
	@NativeQuery("select id from completion_target order by id limit 1 for update")
	Optional<Long> hold();

}
