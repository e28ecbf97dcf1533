package id.pantaugerai.standing;

import java.time.LocalDate;

/**
 * The state of a kecamatan's data: what was drawn for one stamp stays true for it.
 *
 * @param kecamatanCode which kecamatan
 * @param version of its projection, which a move of the target raises as well
 * @param holidays rises with every change of the calendar
 * @param today the day that is counted from
 */
public record WorklistStamp(String kecamatanCode, long version, long holidays, LocalDate today) {
}
