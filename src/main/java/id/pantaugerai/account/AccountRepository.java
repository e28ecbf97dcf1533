package id.pantaugerai.account;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

	Account save(Account account);

	List<Account> saveAll(Iterable<Account> accounts);

	Optional<Account> findById(long id);

	Optional<Account> findByUsername(String username);

	boolean existsByUsername(String username);

	long count();

	/** The active operators, held until the transaction ends. */
	@NativeQuery("select id from account where role = 'ADMIN' and active order by id for update")
	List<Long> holdActiveAdmins();

}
