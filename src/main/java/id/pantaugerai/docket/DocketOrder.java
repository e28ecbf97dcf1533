package id.pantaugerai.docket;

import java.util.Arrays;
import java.util.Optional;

/**
 * In which order a list of obstacles stands; each order has its index.
 *
 * @param column by what
 * @param descending whether the greatest comes first
 */
public record DocketOrder(Column column, boolean descending) {

	/** What is due first on top. */
	public static final DocketOrder DUE = new DocketOrder(Column.DUE, false);

	/** The order an address names; empty when there is no such. */
	public static Optional<DocketOrder> parse(String text) {
		boolean descending = text.startsWith("-");
		String name = descending ? text.substring(1) : text;
		return Arrays.stream(Column.values())
			.filter((column) -> column.parameter.equals(name))
			.map((column) -> new DocketOrder(column, descending))
			.findFirst();
	}

	/** As an address writes it. */
	public String parameter() {
		return (descending ? "-" : "") + column.parameter;
	}

	/** The order that a click on the head of a column asks for. */
	public DocketOrder next(Column clicked) {
		return (clicked == column) ? new DocketOrder(column, !descending) : new DocketOrder(clicked, false);
	}

	/** For {@code aria-sort}. */
	public String aria(Column asked) {
		return (asked != column) ? "none" : descending ? "descending" : "ascending";
	}

	String sql() {
		String direction = descending ? " desc" : "";
		return " order by " + column.key + direction + ", o.id" + direction;
	}

	/** What a list can be ordered by. */
	public enum Column {

		DUE("tenggat", "o.due_on"), AGE("umur", "o.recorded_at"), NUMBER("nomor", "o.id"),
		KELURAHAN("kelurahan", "o.kelurahan_code");

		private final String parameter;

		private final String key;

		Column(String parameter, String key) {
			this.parameter = parameter;
			this.key = key;
		}

		/** Its name in an address. */
		public String parameter() {
			return parameter;
		}

	}

}
