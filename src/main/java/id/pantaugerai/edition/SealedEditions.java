package id.pantaugerai.edition;

import java.time.Instant;
import java.util.Optional;

import id.pantaugerai.shared.Week;
import org.jspecify.annotations.Nullable;

/** Where closed weeks are kept. */
public interface SealedEditions {

	/** The newest edition of a week; empty while the week is open. */
	Optional<Edition> newest(String area, Week week);

	/** One edition of a week: 0 is the first, 1 is Ralat 1. */
	Optional<Edition> numbered(String area, Week week, int number);

	/**
	 * The edition of a number, or else the newest, of which only what is wanted is read.
	 */
	Optional<Glance> find(String area, Week week, @Nullable Integer number, Sieve sieve);

	/** What makes the newest edition of a week final; empty while the week is open. */
	Optional<Edition.Seal> seal(String area, Week week);

	/**
	 * As of when a week is told by the newest of its editions that tells nothing after an
	 * instant; empty when there is none.
	 */
	Optional<Instant> toldAsOf(String area, Week week, Instant latest);

}
