package id.pantaugerai.edition;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param code names it within its table, for ever
 * @param heading above it
 * @param unit of its figures; absent when they have none
 * @param kind what its values are
 */
public record Column(String code, String heading, @Nullable String unit, Kind kind) {

	/** What stands in a column, and how it is spelt in a {@link Row}. */
	public enum Kind {

		/** Words. */
		TEXT,

		/** Words of several sentences. */
		LONG_TEXT,

		/** A whole number, {@code 126}. */
		COUNT,

		/** A figure with two decimals, {@code 12.50}. */
		FIGURE,

		/** A figure with two decimals whose sign matters, {@code -3.00}. */
		CHANGE,

		/** What is to be known of the figure in the column before, in a word. */
		MARK,

		/** A day, {@code 2026-02-09}. */
		DATE,

		/** A moment in WIB without zone, {@code 2026-02-09T08:15:00}. */
		MOMENT

	}

}
