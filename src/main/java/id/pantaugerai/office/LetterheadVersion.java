package id.pantaugerai.office;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One letterhead that an office had, has or will have.
 *
 * @param id grows with every change
 * @param text its words
 * @param effectiveOn the first day
 * @param recordedAt when it was written down
 * @param recordedBy by whom; absent for the one brought by the installation
 */
public record LetterheadVersion(long id, LetterheadText text, LocalDate effectiveOn, Instant recordedAt,
		@Nullable String recordedBy) {
}
