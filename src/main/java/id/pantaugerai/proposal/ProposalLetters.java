package id.pantaugerai.proposal;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The letters about one proposal, and what an officer may do with them.
 *
 * @param lines every letter, in the order in which they were recorded
 * @param print whether the officer may have the city's letter
 * @param kinds which letters the officer may record
 */
public record ProposalLetters(List<LetterLine> lines, boolean print, List<LetterKind> kinds) {

	public ProposalLetters {
		lines = List.copyOf(lines);
		kinds = List.copyOf(kinds);
	}

	/** The letter of a kind that holds; absent while there is none. */
	public @Nullable LetterLine latest(LetterKind kind) {
		return latestOf(kind).orElse(null);
	}

	Optional<LetterLine> latestOf(LetterKind kind) {
		return lines.stream().filter((line) -> line.kind() == kind).reduce((earlier, later) -> later);
	}

}
