package id.pantaugerai.standing;

import id.pantaugerai.shared.ListChoices;

/**
 * One value of a facet: the same rule counts a figure and lists what is behind it.
 *
 * @param facet what it narrows
 * @param value its name in an address
 * @param word the key of its name for people
 * @param condition the rule over a standing {@code s}, in fixed SQL; {@code :week} is the
 * instant this week began, {@code :stale} the instant before which a report is stale
 */
public record Choice(Facet facet, String value, String word, String condition) implements ListChoices.Choice {

	/** Whether it stands in place of an answer nobody has given. */
	public boolean unknown() {
		return value.equals(Choices.UNKNOWN);
	}

}
