package id.pantaugerai.office;

import java.time.LocalDate;

/**
 * Gives an office another letterhead from a day on.
 *
 * @param text its words
 * @param effectiveOn the first day
 * @param seen the last version that whoever changes it has seen
 */
public record ChangeLetterhead(LetterheadText text, LocalDate effectiveOn, long seen) {
}
