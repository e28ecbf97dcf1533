package id.pantaugerai.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

/** Takes from a table, row after row, those that are wanted, and counts the others. */
public final class RowPick {

	private static final String CONTROL = "control";

	private final int whole;

	private final long from;

	private final long until;

	private final @Nullable String value;

	private final int column;

	private final List<Row> kept = new ArrayList<>();

	private int count;

	private RowPick(int whole, long from, long until, @Nullable String value, int column) {
		this.whole = whole;
		this.from = from;
		this.until = until;
		this.value = value;
		this.column = column;
	}

	static RowPick all() {
		return first(Integer.MAX_VALUE, Integer.MAX_VALUE);
	}

	/** All rows of a table of so many, or else so many of a longer one. */
	static RowPick first(int whole, int few) {
		return new RowPick(whole, 0, few, null, -1);
	}

	/** The lines of a page of annex A. */
	static RowPick lines(Sieve.Lines lines, Iterable<Column> columns) {
		List<String> codes = StreamSupport.stream(columns.spliterator(), false).map(Column::code).toList();
		return new RowPick(0, lines.from(), lines.from() + lines.most(), lines.control(), codes.indexOf(CONTROL));
	}

	/** Whether the next row must be looked at; otherwise it may be passed over. */
	public boolean looks() {
		return value != null || wanted();
	}

	/** Passes over a row that need not be looked at. */
	public void pass() {
		count++;
	}

	/** The next row. */
	public void next(Row row) {
		if (value != null && (column < 0 || !value.equals(row.values().get(column)))) {
			return;
		}
		if (wanted()) {
			kept.add(row);
		}
		count++;
	}

	private boolean wanted() {
		return count < whole || (count >= from && count < until);
	}

	/** Those that are wanted. */
	public List<Row> rows() {
		return (count <= whole || from > 0 || kept.size() <= until) ? kept : kept.subList(0, (int) until);
	}

	/** How many there are, wanted or not. */
	public int count() {
		return count;
	}

}
