package id.pantaugerai.sheet;

import java.util.regex.Pattern;

/** Text of users that goes into cells: it stays text, whatever program opens it. */
public final class CellText {

	/** A cell of a workbook holds little more. */
	private static final int LONGEST = 32_000;

	private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

	/** What nobody sees: it turns the direction of reading, or commands a terminal. */
	private static final Pattern HIDDEN = Pattern.compile("[\\p{C}&&[^\\n\\r\\t\u200D]]");

	private CellText() {
	}

	/**
	 * The text without hidden signs, with an apostrophe before it where it would start a
	 * formula.
	 */
	public static String of(String full) {
		String text = HIDDEN.matcher(full).replaceAll("");
		String cut = (text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text;
		return (starts(cut) || starts(cut.strip())) ? "'" + cut : cut;
	}

	private static boolean starts(String text) {
		return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
	}

}
