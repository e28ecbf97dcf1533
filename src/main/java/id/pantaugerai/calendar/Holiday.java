package id.pantaugerai.calendar;

import java.time.LocalDate;

/**
 * A day on which offices are closed.
 *
 * @param day which
 * @param name why
 * @param joint whether it is joint leave (cuti bersama)
 */
public record Holiday(LocalDate day, String name, boolean joint) {
}
