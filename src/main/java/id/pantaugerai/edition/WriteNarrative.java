package id.pantaugerai.edition;

import java.util.List;

import id.pantaugerai.shared.Week;

/**
 * Writes the summary of a week.
 *
 * @param week which
 * @param seen the version that was on the screen; 0 for the generated sentences
 * @param sentences what it shall say; none for the generated sentences
 */
public record WriteNarrative(Week week, int seen, List<String> sentences) {

	public WriteNarrative {
		sentences = List.copyOf(sentences);
	}

}
