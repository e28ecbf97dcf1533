package id.pantaugerai.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface BoundaryUseRepository extends Repository<BoundaryUse, Long> {

	BoundaryUse save(BoundaryUse use);

	Optional<BoundaryUse> findById(long id);

	Optional<BoundaryUse> findFirstByOrderByIdDesc();

	Optional<BoundaryUse> findFirstByUsedFromBeforeOrderByIdDesc(Instant instant);

	List<BoundaryUse> findFirst50ByOrderByIdDesc();

	/** Lets one at a time decide, until the transaction ends. */
	@Modifying
	@NativeQuery("lock table boundary_use in share row exclusive mode")
	void hold();

	/** The name that an officer is called by. */
	@NativeQuery("select display_name from account where username = :username")
	String nameOf(String username);

}
