package id.pantaugerai.press;

import java.util.Arrays;

import id.pantaugerai.edition.Column;

/** What stands above a column: its heading, and its unit where that does not say it. */
final class Headings {

	private Headings() {
	}

	static String of(Column column) {
		String unit = (column.unit() != null) ? column.unit() : "";
		String sign = unit.startsWith("persen") ? "%" : unit.startsWith("poin") ? "(poin)" : "";
		boolean said = sign.isEmpty() || column.heading().contains(sign) || column.heading().contains("%");
		return said ? column.heading() : column.heading() + " " + sign;
	}

	static int longestWord(Column column) {
		return Arrays.stream(of(column).split("\\s+")).mapToInt(String::length).max().orElse(0);
	}

}
