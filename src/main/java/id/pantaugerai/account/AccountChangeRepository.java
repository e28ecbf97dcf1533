package id.pantaugerai.account;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountChangeRepository extends Repository<AccountChange, Long> {

	AccountChange save(AccountChange change);

	List<AccountChange> saveAll(Iterable<AccountChange> changes);

	@Query("""
			select c.changedAt, c.changedBy, c.kind, c.detail
			from AccountChange c
			where c.accountId = :accountId
			order by c.id desc
			limit 200
			""")
	List<AccountEvent> findHistory(long accountId);

}
