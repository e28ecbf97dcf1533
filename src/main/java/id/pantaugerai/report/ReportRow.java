package id.pantaugerai.report;

import java.math.BigDecimal;

import id.pantaugerai.kelurahan.KecamatanSummary;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.standing.Badge;
import id.pantaugerai.standing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One kelurahan in the report of a week.
 *
 * @param kelurahan which
 * @param kecamatan where it lies
 * @param standing where it stood at the end of the week
 * @param before where it stood at the end of the week before
 * @param obstacles what stood in the way at the end of the week, as one text; absent when
 * nothing did
 */
public record ReportRow(KelurahanSummary kelurahan, KecamatanSummary kecamatan, Standing standing, Standing before,
		@Nullable String obstacles) {

	/** How many points the physical figure rose; absent unless both weeks have one. */
	public @Nullable BigDecimal change() {
		BigDecimal now = standing.physical();
		BigDecimal then = before.physical();
		return (now != null && then != null) ? now.subtract(then) : null;
	}

	/** The early warning at the end of the week; absent where nothing is judged. */
	public @Nullable Badge control() {
		return (standing.control() != null) ? Badge.of(standing.control()) : null;
	}

}
