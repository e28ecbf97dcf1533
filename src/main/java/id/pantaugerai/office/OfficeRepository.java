package id.pantaugerai.office;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficeRepository extends Repository<Office, Integer> {

	Optional<Office> findByCode(String code);

	@Query("select o from Office o where o.area like :area order by o.ordinal")
	List<Office> findIn(String area);

	/** Holds the office against another writer until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select o from Office o where o.id = :id")
	Office hold(int id);

}
