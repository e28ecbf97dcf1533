package id.pantaugerai.account;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

	Account save(Account account);

	List<Account> saveAll(Iterable<Account> accounts);

	Optional<Account> findById(long id);

	Optional<Account> findByUsername(String username);

	boolean existsByUsername(String username);

	long count();

	/** Accounts of an area, and those above it that look down on it. */
	@Query("""
			select a.id, a.version, a.username, a.displayName, a.role, a.area, a.active, a.mustChange, a.temporaryUntil
			from Account a
			where (a.area like concat(:area, '%') or :area like concat(a.area, '.%'))
			  and (a.username like concat('%', lower(:#{#filter.text}), '%')
			    or lower(a.displayName) like concat('%', lower(:#{#filter.text}), '%'))
			  and (:#{#filter.role} is null or a.role = :#{#filter.role})
			  and a.area like concat(:#{#filter.area}, '%')
			  and (:#{#filter.active} is null or a.active = :#{#filter.active})
			order by a.active desc, a.username
			""")
	Page<AccountSummary> find(AccountFilter filter, String area, Pageable page);

	/** The active operators, held until the transaction ends. */
	@NativeQuery("select id from account where role = 'ADMIN' and active order by id for update")
	List<Long> holdActiveAdmins();

}
