package id.pantaugerai.standing;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A milestone that shall be done by plan.
 *
 * @param id of the milestone
 * @param kelurahanCode where
 * @param kelurahan its name
 * @param kecamatan the name of its kecamatan
 * @param name of the milestone
 * @param dueOn the day on which the plan has it done
 * @param percent what was reported of it; absent while nothing was
 */
public record DueMilestone(long id, String kelurahanCode, String kelurahan, String kecamatan, String name,
		LocalDate dueOn, @Nullable BigDecimal percent) {
}
