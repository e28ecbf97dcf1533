package id.pantaugerai.proposal;

import java.time.LocalDate;

/**
 * Something open that stands in the way on a parcel.
 *
 * @param number what people call it
 * @param category what kind it is
 * @param description what it is
 * @param kelurahan for which it was noted
 * @param since since when it hinders
 * @param late whether its holder is too late
 */
public record ParcelObstacle(String number, String category, String description, String kelurahan, LocalDate since,
		boolean late) {
}
