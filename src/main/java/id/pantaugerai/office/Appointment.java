package id.pantaugerai.office;

import java.time.LocalDate;

import id.pantaugerai.paper.Signature.Capacity;
import id.pantaugerai.shared.Nip;
import org.jspecify.annotations.Nullable;

/**
 * Makes somebody sign for an office.
 *
 * @param capacity definitive, Plt. or Plh.
 * @param position the lines of the position, without the prefix of the capacity
 * @param name with titles
 * @param rank rank and grade
 * @param nip of a civil servant
 * @param from the first day
 * @param until the last day, when it is known
 */
public record Appointment(Capacity capacity, String position, String name, @Nullable String rank, @Nullable Nip nip,
		LocalDate from, @Nullable LocalDate until) {
}
