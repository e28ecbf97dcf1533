package id.pantaugerai.press;

/**
 * Text of users as an office file may hold it: no character that is invisible or turns.
 */
final class PrintableText {

	private PrintableText() {
	}

	static String of(String text) {
		return text.replaceAll("[\\p{Cf}\\p{Cs}\\p{Cn}\\p{Co}]", "").replaceAll("\\p{Cntrl}+", " ");
	}

}
