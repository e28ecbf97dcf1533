package id.pantaugerai.edition;

import java.util.Optional;

import id.pantaugerai.shared.Week;

/** Where closed weeks are kept. */
public interface SealedEditions {

	/** The newest edition of a week; empty while the week is open. */
	Optional<Edition> newest(String area, Week week);

	/** One edition of a week: 0 is the first, 1 is Ralat 1. */
	Optional<Edition> numbered(String area, Week week, int number);

}
