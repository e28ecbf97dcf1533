package id.pantaugerai.suitability;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The letter that a policy was announced in; absent where it is not at hand.
 *
 * @param number of the letter
 * @param date of the letter
 */
public record Letter(@Nullable String number, @Nullable LocalDate date) {
}
