package id.pantaugerai.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface NarrativeRepository extends Repository<Narrative, Long> {

	Narrative save(Narrative narrative);

	Optional<Narrative> findFirstByAreaAndMondayOrderByNumberDesc(String area, LocalDate monday);

	Optional<Narrative> findFirstByAreaAndMondayAndRecordedAtBeforeOrderByNumberDesc(String area, LocalDate monday,
			Instant instant);

	/** The name of an account. */
	@NativeQuery("select display_name from account where id = :id")
	String nameOf(long id);

	/** Lets the writers of one week pass one after the other. */
	@NativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:week, 0)) as text)")
	String queue(String week);

}
