package id.pantaugerai.standing.web;

import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.standing.Badge;
import id.pantaugerai.standing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list.
 *
 * @param standing where the kelurahan stands
 * @param badge its early warning; absent before construction
 */
record ListRow(Standing standing, @Nullable Badge badge) {

	static ListRow of(Standing standing) {
		boolean started = standing.stage() != ConstructionStage.BELUM_MULAI;
		return new ListRow(standing, started ? Badge.of(standing.control()) : null);
	}

}
