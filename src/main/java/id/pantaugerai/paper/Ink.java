package id.pantaugerai.paper;

import java.text.Normalizer;

/**
 * Text as it can be printed: composed letters, and no character that is invisible, turns
 * the direction of reading, or may not stand in XML.
 */
final class Ink {

	private static final int FIRST_VARIATION = 0xfe00;

	private static final int LAST_VARIATION = 0xfe0f;

	private Ink() {
	}

	static String printable(String text) {
		StringBuilder printable = new StringBuilder(text.length());
		text.codePoints().filter(Ink::isPrinted).forEach(printable::appendCodePoint);
		return Normalizer.normalize(printable, Normalizer.Form.NFC);
	}

	private static boolean isPrinted(int character) {
		return character == '\n' || character == '\t' || switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
					Character.PRIVATE_USE ->
				false;
			default -> character < FIRST_VARIATION || character > LAST_VARIATION;
		};
	}

}
