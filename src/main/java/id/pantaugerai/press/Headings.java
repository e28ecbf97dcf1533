package id.pantaugerai.press;

import java.util.Arrays;

import id.pantaugerai.edition.Column;

/** What stands above a column: its heading, and its unit where that does not say it. */
final class Headings {

	private static final int LINES = 3;

	private Headings() {
	}

	static String of(Column column) {
		String unit = (column.unit() != null) ? column.unit() : "";
		String sign = unit.startsWith("persen") ? "%"
				: unit.startsWith("poin") ? "(poin)" : unit.startsWith("hari") ? "(" + unit + ")" : "";
		boolean said = sign.isEmpty() || column.heading().contains(sign) || column.heading().contains("%");
		return said ? column.heading() : column.heading() + " " + sign;
	}

	/** The letters a line of it takes: its longest word, and a third of the whole. */
	static int room(Column column) {
		String heading = of(column);
		int longest = Arrays.stream(heading.split("\\s+")).mapToInt(String::length).max().orElse(0);
		return Math.max(longest, heading.length() / LINES);
	}

}
