package id.pantaugerai.deadline;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days on which something becomes true; those ahead of a clock that stands still are
 * not known.
 *
 * @param warn 80 % of the time are used
 * @param due the last day in time
 * @param late the first day too late
 * @param rise the first day after the grace
 */
public record Dates(@Nullable LocalDate warn, @Nullable LocalDate due, @Nullable LocalDate late,
		@Nullable LocalDate rise) {

	/** Without any limit. */
	public static final Dates NONE = new Dates(null, null, null, null);

}
