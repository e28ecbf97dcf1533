package id.pantaugerai.demo;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What officers of the sample write.
 *
 * @param byOccasion sentences to choose from
 */
record Phrases(Map<String, List<String>> byOccasion) {

	static Phrases read() {
		return new Phrases(Sheets.phrases());
	}

	/**
	 * A sentence for an occasion, the same one for the same matter; absent when none
	 * fits.
	 */
	@Nullable String pick(String occasion, Object... about) {
		List<String> choice = byOccasion.getOrDefault(occasion, List.of());
		return choice.isEmpty() ? null : choice.get(Dice.roll(choice.size(), occasion, List.of(about)));
	}

}
