package id.pantaugerai.office;

import org.jspecify.annotations.Nullable;

/**
 * An office in the list of those somebody keeps.
 *
 * @param code in its address
 * @param text its letterhead of today
 * @param untouched whether the letterhead is still the one brought by the installation
 * @param signatory who signs today
 */
public record OfficeSummary(String code, LetterheadText text, boolean untouched, @Nullable TermSummary signatory) {
}
