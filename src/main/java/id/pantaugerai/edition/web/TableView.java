package id.pantaugerai.edition.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table of the report as the page shows it.
 *
 * @param heads above its columns
 * @param lines its rows, or the first of very many
 * @param left how many rows only the files show
 * @param empty what is said when there are none
 */
record TableView(List<Head> heads, List<Line> lines, int left, String empty) {

	/** So many columns fit beside each other on a desk. */
	private static final int NARROW = 11;

	/** Beyond so many rows the head is out of sight. */
	private static final int MANY = 40;

	/** So many columns of figures fit on a phone. */
	private static final int FEW = 4;

	/** So many rows are read without asking for them. */
	private static final int SHORT = 15;

	/** Whether it is so wide and so long that its head shall stay in sight. */
	public boolean wide() {
		return heads.size() > NARROW && lines.size() > MANY;
	}

	/** Whether a name and a few figures fit beside each other on a phone as well. */
	public boolean compact() {
		return heads.size() <= FEW && figures();
	}

	/**
	 * Whether a phone slides it sideways beside its names, as many figures as it has,
	 * instead of making a card of each row.
	 */
	public boolean pinned() {
		return heads.size() > FEW && figures();
	}

	private boolean figures() {
		return heads.stream().skip(1).allMatch(Head::number);
	}

	/** Whether it is opened only on request. */
	public boolean folded() {
		return lines.size() > SHORT;
	}

	/** What stands above a column. */
	record Head(String text, @Nullable String unit, boolean number) {
	}

	/** One row: what names it, and the rest. */
	record Line(Cell head, List<Cell> cells) {
	}

	/**
	 * One value.
	 *
	 * @param text as it is shown
	 * @param name of its column, for narrow screens
	 * @param css of the cell
	 * @param href the page of what it names; absent when it has none
	 * @param mark what is to be known of the figure; absent for most
	 */
	record Cell(String text, String name, @Nullable String css, @Nullable String href, @Nullable String mark) {
	}

}
