package id.pantaugerai.press;

import java.util.Arrays;

/** How a text stands in lines that hold so many letters, each broken between words. */
final class Wrapping {

	private static final String MORE = "…";

	private Wrapping() {
	}

	static int lines(String text, int letters) {
		int lines = 0;
		int left = 0;
		for (String word : text.split(" ")) {
			if (word.length() < left) {
				left -= word.length() + 1;
			}
			else {
				int taken = Math.max(1, (word.length() + letters - 1) / letters);
				lines += taken;
				left = taken * letters - word.length();
			}
		}
		return lines;
	}

	/** The fewest letters a line has to hold. */
	static int letters(String text, int lines) {
		int letters = Arrays.stream(text.split(" ")).mapToInt(String::length).max().orElse(0);
		letters = Math.max(letters, (text.length() + lines - 1) / lines);
		while (lines(text, Math.max(1, letters)) > lines) {
			letters++;
		}
		return letters;
	}

	/**
	 * The text, after its last word that fits an end that says so where it is too long.
	 */
	static String cut(String text, int letters, int lines) {
		if (lines(text, letters) <= lines) {
			return text;
		}
		int end = text.lastIndexOf(' ');
		while (end > 0) {
			String shorter = text.substring(0, end).stripTrailing() + " " + MORE;
			if (lines(shorter, letters) <= lines) {
				return shorter;
			}
			end = text.lastIndexOf(' ', end - 1);
		}
		return text.substring(0, Math.max(0, letters * lines - 1)) + MORE;
	}

}
