package id.pantaugerai.standing.web;

import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.standing.Standing;

/**
 * Which doors to show an officer on the page of a kelurahan; the services behind them
 * decide again.
 *
 * @param report may report progress
 * @param start may start the construction
 * @param replan may change its plan
 * @param handOver may record its handover
 * @param land may change the land axis
 * @param operation may change the operational axis
 * @param obstacle may raise and close obstacles
 * @param giveBack may send reports back
 */
record Powers(boolean report, boolean start, boolean replan, boolean handOver, boolean land, boolean operation,
		boolean obstacle, boolean giveBack) {

	static Powers of(Scope scope, Standing standing) {
		boolean camat = scope.hasRole(Role.CAMAT);
		boolean pemkot = scope.hasRole(Role.PEMKOT);
		boolean started = standing.stage() != ConstructionStage.BELUM_MULAI;
		boolean built = standing.stage() == ConstructionStage.SELESAI;
		return new Powers(camat, (camat || pemkot) && !started, pemkot && started,
				(pemkot || scope.hasRole(Role.DINAS)) && built, pemkot || scope.hasRole(Role.BKAD),
				camat || pemkot || scope.hasRole(Role.DINAS), camat || pemkot, pemkot || scope.hasRole(Role.DINAS));
	}

	/** Whether any door stands open. */
	public boolean any() {
		return report || start || replan || handOver || land || operation || obstacle;
	}

}
