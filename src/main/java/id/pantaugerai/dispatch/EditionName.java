package id.pantaugerai.dispatch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.pantaugerai.shared.Week;

/**
 * Names one edition for ever: {@code laporan:18.71:2026-M07:0}.
 *
 * @param area the city it tells of
 * @param week which
 * @param number 0 for the first, n for Ralat n
 */
record EditionName(String area, Week week, int number) {

	private static final Pattern TEXT = Pattern.compile("laporan:([0-9.]{2,13}):([^:]+):([0-9]{1,6})");

	static Optional<EditionName> parse(String text) {
		Matcher matcher = TEXT.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		return Week.parse(matcher.group(2))
			.map((week) -> new EditionName(matcher.group(1), week, Integer.parseInt(matcher.group(3))));
	}

	String text() {
		return "laporan:" + area + ":" + week.text() + ":" + number;
	}

}
