package id.pantaugerai.edition;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whose report it is and who signs it, as of the closing.
 *
 * @param government the line above the office
 * @param office its name
 * @param lines address, telephone and what else stands below
 * @param crest SHA-256 of the coat of arms; absent for the neutral shield
 * @param place of signing
 * @param position the lines of the position with Plt. or Plh. before it
 * @param name of the signatory, filled in by hand when absent
 * @param rank of the signatory
 * @param nip of the signatory
 */
public record Masthead(String government, String office, List<String> lines, @Nullable String crest, String place,
		String position, @Nullable String name, @Nullable String rank, @Nullable String nip) {

	public Masthead {
		lines = List.copyOf(lines);
	}

}
