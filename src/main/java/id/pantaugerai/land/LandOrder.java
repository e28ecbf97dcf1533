package id.pantaugerai.land;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import id.pantaugerai.suitability.CurrentUse;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.TitleKind;

/**
 * In which order a list of land assets stands; what is unknown comes last either way.
 *
 * @param column by what
 * @param descending whether the greatest comes first
 */
public record LandOrder(Column column, boolean descending) {

	/** What changed last comes first. */
	public static final LandOrder LATEST = new LandOrder(Column.CHANGED, true);

	/** The order an address names; empty when there is no such. */
	public static Optional<LandOrder> parse(String text) {
		boolean descending = text.startsWith("-");
		String name = descending ? text.substring(1) : text;
		return Arrays.stream(Column.values())
			.filter((column) -> column.parameter.equals(name))
			.map((column) -> new LandOrder(column, descending))
			.findFirst();
	}

	/** As an address writes it: {@code luas}, or {@code -luas} for the greatest first. */
	public String parameter() {
		return (descending ? "-" : "") + column.parameter;
	}

	/** The order that a click on the head of a column asks for. */
	public LandOrder next(Column clicked) {
		return (clicked == column) ? new LandOrder(column, !descending)
				: new LandOrder(clicked, clicked == Column.CHANGED || clicked == Column.AREA);
	}

	/** For {@code aria-sort}: whether the list stands in the order of this column. */
	public String aria(Column asked) {
		return (asked != column) ? "none" : descending ? "descending" : "ascending";
	}

	String sql() {
		return Arrays.stream(column.keys)
			.map((key) -> key + (descending ? " desc" : "") + " nulls last")
			.collect(Collectors.joining(", ", "order by ", ", a.id" + (descending ? " desc" : "")));
	}

	/** What a list can be ordered by. */
	public enum Column {

		HOLDER("pemegang", "lower(a.holder)", "lower(a.address)"), OWNER("pemilik", rank("owner", OwnerClass.values())),
		KELURAHAN("kelurahan", "c.common_name", "k.common_name"), AREA("luas", "a.area_m2"),
		TITLE("hak", rank("title_kind", TitleKind.values())), USE("guna", rank("use", CurrentUse.values())),
		STAGE("tahap", rank("stage", LandStage.values()), "a.stage_since"), CHANGED("diperbarui", "a.changed_at");

		private final String parameter;

		private final String[] keys;

		Column(String parameter, String... keys) {
			this.parameter = parameter;
			this.keys = keys;
		}

		/** Its name in an address. */
		public String parameter() {
			return parameter;
		}

		private static String rank(String column, Enum<?>[] states) {
			String names = Arrays.stream(states).map((state) -> "'" + state + "'").collect(Collectors.joining(", "));
			return "array_position(array[" + names + "], a." + column + "::text)";
		}

	}

}
