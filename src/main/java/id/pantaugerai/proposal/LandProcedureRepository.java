package id.pantaugerai.proposal;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LandProcedureRepository extends Repository<LandProcedure, Long> {

	LandProcedure save(LandProcedure procedure);

	LandProcedure findFirstByOrderByNumberDesc();

	@Query("select p from LandProcedure p order by p.number desc limit 50")
	List<LandProcedure> findNewest();

	@Query("select p from LandProcedure p where p.recordedAt < :instant order by p.number desc")
	List<LandProcedure> findBefore(Instant instant, Limit limit);

	@Query("select p.number, a.displayName from LandProcedure p left join Account a on a.id = p.recordedBy")
	List<Author> findAuthors();

	/** Lets proposals bear the names that the instruments of a version bear. */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@NativeQuery("""
			update land_proposal p set instrument = n.name
			from land_procedure_instrument o join land_procedure_instrument n on n.number = o.number
			where o.procedure_id = :before and n.procedure_id = :after and o.name <> n.name and p.instrument = o.name
			""")
	int rename(long before, long after);

	/** Holds the table against another writer until the transaction ends. */
	@NativeQuery("select id from land_procedure where number = 1 for update")
	Long hold();

	/**
	 * Who made a version.
	 *
	 * @param number the version
	 * @param name the author; absent for the first
	 */
	record Author(int number, @Nullable String name) {
	}

}
