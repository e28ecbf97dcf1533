package id.pantaugerai.land;

/**
 * Which doors to show an officer on the page of a land asset; the services behind them
 * decide again.
 *
 * @param revise may change its facts
 * @param withdraw may take it out of the register
 * @param restore may put it back
 * @param attach may add documents and photographs
 */
public record LandPowers(boolean revise, boolean withdraw, boolean restore, boolean attach) {

	static LandPowers of(LandAssetDetail asset, boolean keeper, boolean camat) {
		boolean inside = keeper && !asset.withdrawn();
		return new LandPowers(inside, inside && asset.stage() == null, keeper && asset.withdrawn(),
				inside || (camat && !asset.withdrawn()));
	}

	/** Whether any door stands open. */
	public boolean any() {
		return revise || withdraw || restore || attach;
	}

}
