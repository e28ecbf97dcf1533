package id.pantaugerai.shared;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * In which order a list stands.
 *
 * @param column by what
 * @param descending whether the greatest comes first
 */
public record ListOrder<C extends Enum<C> & ListOrder.Column>(C column, boolean descending) {

	/** The order an address names; empty when there is no such. */
	public static <C extends Enum<C> & Column> Optional<ListOrder<C>> parse(Class<C> columns, String text) {
		boolean descending = text.startsWith("-");
		String name = descending ? text.substring(1) : text;
		return Arrays.stream(columns.getEnumConstants())
			.filter((column) -> column.parameter().equals(name))
			.map((column) -> new ListOrder<>(column, descending))
			.findFirst();
	}

	/** As an address writes it: {@code luas}, or {@code -luas} for the greatest first. */
	public String parameter() {
		return (descending ? "-" : "") + column.parameter();
	}

	/** The order that a click on the head of a column asks for. */
	public ListOrder<C> next(C clicked) {
		return new ListOrder<>(clicked, (clicked == column) ? !descending : clicked.greatestFirst());
	}

	/** For {@code aria-sort}: whether the list stands in the order of this column. */
	public String aria(C asked) {
		return (asked != column) ? "none" : descending ? "descending" : "ascending";
	}

	/** What a list can be ordered by. */
	public interface Column {

		/** Its name in an address. */
		String parameter();

		/** Whether a first click asks for the greatest first. */
		default boolean greatestFirst() {
			return false;
		}

	}

	/** What a list that the database orders can be ordered by. */
	public interface SqlColumn extends Column {

		/** The SQL that it stands for. */
		String[] keys();

		/** An order as SQL, with what tells equal rows apart. */
		static <C extends Enum<C> & SqlColumn> String sql(ListOrder<C> order, String last) {
			return Arrays.stream(order.column().keys())
				.map((key) -> key + (order.descending() ? " desc" : "") + " nulls last")
				.collect(Collectors.joining(", ", "order by ", ", " + last));
		}

		/** The place of a state among all of them, as SQL. */
		static String rank(String column, Enum<?>[] states) {
			String names = Arrays.stream(states).map((state) -> "'" + state + "'").collect(Collectors.joining(", "));
			return "array_position(array[" + names + "], " + column + "::text)";
		}

	}

}
