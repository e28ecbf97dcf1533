package id.pantaugerai.closing;

import java.util.Optional;

/** Something that happens by itself as soon as a week is closed or corrected. */
public interface ClosingFollower {

	/**
	 * What will happen, in a sentence for whoever is about to; empty when nothing will.
	 */
	Optional<String> announcement();

}
