package id.pantaugerai.land;

import id.pantaugerai.shared.ListChoices;

/**
 * One value of a facet: the same rule counts a figure and lists what is behind it.
 *
 * @param facet what it narrows
 * @param value its name in an address
 * @param word the key of its name for people
 * @param condition the rule over a land asset {@code a}, in fixed SQL;
 * {@link UsableLand#RULE} stands in it for what the policies in force ask
 */
public record LandChoice(LandFacet facet, String value, String word, String condition) implements ListChoices.Choice {
}
