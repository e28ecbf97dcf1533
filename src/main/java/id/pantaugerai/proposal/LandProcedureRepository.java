package id.pantaugerai.proposal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LandProcedureRepository extends Repository<LandProcedure, Long> {

	LandProcedure save(LandProcedure procedure);

	LandProcedure findFirstByOrderByNumberDesc();

	@Query("select p from LandProcedure p left join fetch p.documents order by p.number desc limit 50")
	List<LandProcedure> findNewest();

	@Query("select p.number, a.displayName from LandProcedure p left join Account a on a.id = p.recordedBy")
	List<Author> findAuthors();

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
