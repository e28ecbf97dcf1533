package id.pantaugerai.target;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Sets another target.
 *
 * @param date the new target
 * @param letterNumber number of the letter that orders it
 * @param letterDate date of that letter
 * @param reason why it is moved
 * @param seen the target that whoever moves it was looking at
 */
public record MoveTarget(LocalDate date, String letterNumber, @Nullable LocalDate letterDate, String reason,
		long seen) {
}
