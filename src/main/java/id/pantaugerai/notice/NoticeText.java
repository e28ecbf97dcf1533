package id.pantaugerai.notice;

import java.util.List;
import java.util.Objects;

import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says, in one line: words of the bundle with what fills them, or what
 * somebody typed. It is kept as it was said.
 *
 * @param key the words; absent for typed text
 * @param values what fills the words, or the typed text alone
 */
public record NoticeText(@Nullable String key, List<Object> values) {

	static final int LONGEST = 500;

	/** Words of the bundle. */
	public static NoticeText of(String key, Object... values) {
		return new NoticeText(key, List.of(values));
	}

	/** What somebody typed; shown as it is, never as markup. */
	public static NoticeText typed(String text) {
		return new NoticeText(null, List.of(text));
	}

	String in(Wording words) {
		String said = (key != null) ? words.say(key, values.toArray()) : values.get(0).toString();
		String line = Objects.requireNonNullElse(PlainText.line(said), "–");
		return (line.length() > LONGEST) ? cut(line) : line;
	}

	private static String cut(String line) {
		int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
		return line.substring(0, end) + "…";
	}

}
