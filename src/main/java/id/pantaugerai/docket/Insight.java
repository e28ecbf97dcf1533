package id.pantaugerai.docket;

import java.math.BigDecimal;
import java.util.List;

import id.pantaugerai.boundary.CityMap;
import id.pantaugerai.chart.Bar;

/**
 * What the obstacles of an area teach.
 *
 * @param open all that are open
 * @param ages by how long they have been open
 * @param causes the kinds that stand in the way most often
 * @param paces how long it took to solve what is closed
 * @param unexplained critical sites without an open obstacle
 * @param planless open obstacles on sites without a plan
 * @param places where they are, the most on top
 * @param map where they are
 */
public record Insight(DocketFigure open, List<Age> ages, List<Cause> causes, List<Pace> paces, DocketFigure unexplained,
		DocketFigure planless, List<Spot> places, CityMap map) {

	/** The paces of kinds. */
	public List<Pace> ofCategories() {
		return paces.stream().filter((pace) -> pace.tier() == null).toList();
	}

	/** The paces of tiers. */
	public List<Pace> ofTiers() {
		return paces.stream().filter((pace) -> pace.tier() != null).toList();
	}

	private static Bar share(long count, long whole) {
		return Bar.of((whole > 0) ? BigDecimal.valueOf(100 * count / whole) : BigDecimal.ZERO);
	}

	/**
	 * How many have been open for so long.
	 *
	 * @param value how long, as an address says it
	 * @param figure how many
	 * @param late how many of them too late
	 * @param whole how many are open at all
	 */
	public record Age(String value, DocketFigure figure, DocketFigure late, long whole) {

		/** Their share. */
		public Bar bar() {
			return share(figure.count(), whole);
		}

	}

	/**
	 * A kind and how often it stands in the way.
	 *
	 * @param name what it is called
	 * @param figure how many are open
	 * @param whole how many are open of all kinds
	 */
	public record Cause(String name, DocketFigure figure, long whole) {

		/** Its share. */
		public Bar bar() {
			return share(figure.count(), whole);
		}

	}

	/**
	 * One kelurahan.
	 *
	 * @param code which
	 * @param name what it is called
	 * @param kecamatan where it lies
	 * @param open how many are open
	 * @param late how many of them too late
	 */
	public record Spot(String code, String name, String kecamatan, long open, long late) {
	}

}
