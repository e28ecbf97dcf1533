package id.pantaugerai.shared;

import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Makes what people type fit to be kept: one kind of line break, no invisible control
 * characters.
 */
public final class PlainText {

	/** Joiners, fillers and an empty pattern: they count as letters or signs. */
	private static final String BLANK = "\u200D\u115F\u1160\u3164\uFFA0\u2800";

	private PlainText() {
	}

	/**
	 * The text without control characters and outer blanks; null when nothing is left.
	 */
	public static @Nullable String clean(@Nullable String typed) {
		if (typed == null) {
			return null;
		}
		String text = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
		String kept = text.codePoints()
			.filter(PlainText::isVisible)
			.mapToObj(Character::toString)
			.collect(Collectors.joining())
			.strip();
		return isEmpty(kept) ? null : kept;
	}

	/** The text without what nobody sees, its blanks and line breaks as they were. */
	public static String visible(String typed) {
		if (typed.codePoints().allMatch(PlainText::isKept)) {
			return typed;
		}
		return typed.codePoints().filter(PlainText::isKept).mapToObj(Character::toString).collect(Collectors.joining());
	}

	private static boolean isKept(int character) {
		return character == '\t' || character == '\r' || isVisible(character);
	}

	/** Whether there is nothing in a text that anybody could see. */
	private static boolean isEmpty(String text) {
		return text.codePoints()
			.allMatch((character) -> !isVisible(character) || Character.isWhitespace(character)
					|| Character.isSpaceChar(character) || BLANK.indexOf(character) >= 0);
	}

	/** The same in one line, with single blanks. */
	public static @Nullable String line(@Nullable String typed) {
		String text = clean(typed);
		return (text != null) ? text.replaceAll("[\\s\\p{Zl}\\p{Zp}]+", " ") : null;
	}

	/** The same where something must be said: a dash when nothing can be seen of it. */
	public static String said(@Nullable String typed) {
		return Objects.requireNonNullElse(clean(typed), Figures.NONE);
	}

	private static boolean isVisible(int character) {
		return character == '\n' || switch (Character.getType(character)) {
			case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
			case Character.FORMAT -> character == 0x200D;
			default -> true;
		};
	}

}
