package id.pantaugerai.edition.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/** Reads the tables of a report back from its page, without the code that wrote them. */
final class ReadBack {

	private static final Pattern TABLE = Pattern.compile("<table class=\"table[^\"]*\" aria-labelledby.*?</table>",
			Pattern.DOTALL);

	private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);

	private static final Pattern CELL = Pattern.compile("<t[hd][ >].*?</t[hd]>", Pattern.DOTALL);

	private static final Pattern MARK = Pattern.compile("<span class=\"status.*?</span>", Pattern.DOTALL);

	private ReadBack() {
	}

	/** Every table of the page, its rows, and their cells. */
	static List<List<List<String>>> tables(String page) {
		return TABLE.matcher(page).results().map(MatchResult::group).map(ReadBack::rows).toList();
	}

	/** A figure as Indonesian offices write it. */
	static BigDecimal figure(String cell) {
		return new BigDecimal(cell.replace(".", "").replace(',', '.').replace('−', '-'));
	}

	private static List<List<String>> rows(String table) {
		return ROW.matcher(table)
			.results()
			.skip(1)
			.map((row) -> CELL.matcher(row.group(1)).results().map((cell) -> text(cell.group())).toList())
			.toList();
	}

	private static String text(String cell) {
		String bare = MARK.matcher(cell).replaceAll("").replaceAll("<[^>]+>", "");
		return HtmlUtils.htmlUnescape(bare).strip();
	}

}
