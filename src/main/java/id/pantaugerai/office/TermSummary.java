package id.pantaugerai.office;

import java.time.LocalDate;

import id.pantaugerai.paper.Signature.Capacity;
import id.pantaugerai.shared.Nip;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signed, signs or will sign for an office.
 *
 * @param id of the term
 * @param capacity definitive, Plt. or Plh.
 * @param position the lines of the position
 * @param name with titles
 * @param rank rank and grade
 * @param nip of a civil servant
 * @param from the first day
 * @param until the last day, when it is known
 * @param withdrawn whether it was a mistake and counts for nothing
 */
public record TermSummary(long id, Capacity capacity, String position, String name, @Nullable String rank,
		@Nullable Nip nip, LocalDate from, @Nullable LocalDate until, boolean withdrawn) {

	/** Whether the term lasts on a day. */
	public boolean covers(LocalDate date) {
		return !withdrawn && !date.isBefore(from) && (until == null || !date.isAfter(until));
	}

}
