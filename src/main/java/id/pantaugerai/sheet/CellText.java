package id.pantaugerai.sheet;

import id.pantaugerai.shared.PlainText;

/** Text of users that goes into cells: it stays text, whatever program opens it. */
public final class CellText {

	/** A cell of a workbook holds little more. */
	private static final int LONGEST = 32_000;

	private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

	private CellText() {
	}

	/**
	 * The text without hidden signs, with an apostrophe before it where it would start a
	 * formula.
	 */
	public static String of(String full) {
		String text = PlainText.visible(full);
		String cut = (text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text;
		return (starts(cut) || starts(cut.strip())) ? "'" + cut : cut;
	}

	private static boolean starts(String text) {
		return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
	}

}
