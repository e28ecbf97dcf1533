package id.pantaugerai.standing.web;

import java.util.List;
import java.util.stream.Stream;

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

	private static final int FIRST = 2;

	static Powers of(Scope scope, Standing standing) {
		boolean camat = scope.hasRole(Role.CAMAT);
		boolean pemkot = scope.hasRole(Role.PEMKOT);
		boolean started = standing.stage() != ConstructionStage.BELUM_MULAI;
		boolean built = standing.stage() == ConstructionStage.SELESAI;
		return new Powers(camat, (camat || pemkot) && !started, pemkot && started,
				(pemkot || scope.hasRole(Role.DINAS)) && built, pemkot || scope.hasRole(Role.BKAD),
				camat || pemkot || scope.hasRole(Role.DINAS), camat || pemkot, pemkot || scope.hasRole(Role.DINAS));
	}

	/** The doors that stand open, those that are used most first. */
	public List<Door> doors() {
		return Stream
			.of(new Door("report", "lapor", report), new Door("obstacle", "kendala", obstacle),
					new Door("start", "pembangunan", start), new Door("replan", "pembangunan", replan),
					new Door("handover", "serah-terima", handOver), new Door("land", "lahan", land),
					new Door("operation", "operasional", operation))
			.filter(Door::open)
			.toList();
	}

	/**
	 * How many of them are shown however narrow the screen is; a single one is not worth
	 * folding.
	 */
	public int shown() {
		return (doors().size() > FIRST + 1) ? FIRST : doors().size();
	}

	/**
	 * A page of a kelurahan on which something is done.
	 *
	 * @param word its key in the bundle, below {@code standing.do.}
	 * @param page the end of its path
	 * @param open whether it is shown
	 */
	record Door(String word, String page, boolean open) {
	}

}
