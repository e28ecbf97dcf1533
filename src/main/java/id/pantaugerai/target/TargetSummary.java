package id.pantaugerai.target;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One target that is or was in force.
 *
 * @param id grows with every change
 * @param date the day by which every outlet shall operate
 * @param letterNumber number of the letter that ordered it
 * @param letterDate date of that letter
 * @param reason why it was set
 * @param recordedAt since when it is in force here
 * @param recordedBy who recorded it; absent for the one set at installation
 */
public record TargetSummary(long id, LocalDate date, @Nullable String letterNumber, @Nullable LocalDate letterDate,
		String reason, Instant recordedAt, @Nullable String recordedBy) {
}
