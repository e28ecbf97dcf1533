package id.pantaugerai.mail;

import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

/** A letter for readers that show no HTML. */
class PlainLetter {

	private final SetLetter letter;

	private final Words words;

	private final StringJoiner lines = new StringJoiner("\n", "", "\n");

	PlainLetter(SetLetter letter, Words words) {
		this.letter = letter;
		this.words = words;
	}

	String text() {
		lines.add(words.get("mail.greeting", letter.recipient())).add("").add(letter.opening()).add("");
		letter.sections().forEach(this::add);
		lines.add(words.get("mail.go-on")).add(letter.inbox()).add("");
		lines.add("-- ").add(words.get("mail.foot"));
		if (!letter.optional()) {
			return lines.add(words.get("mail.foot.report")).toString();
		}
		lines.add(words.get("mail.foot.choose") + " " + letter.choices());
		for (LetterContent.Section section : letter.sections()) {
			lines.add(words.get("mail.foot.leave", section.heading()) + " " + letter.leave(section.topic()));
		}
		return lines.toString();
	}

	private void add(LetterContent.Section section) {
		lines.add(section.heading());
		for (LetterContent.Line line : section.lines()) {
			lines.add("- " + marks(line) + line.text()).add("  " + letter.url(line.path()));
		}
		if (section.more() > 0) {
			lines.add("  " + words.get("mail.more", section.more())).add("  " + letter.url(section.path()));
		}
		lines.add("");
	}

	private String marks(LetterContent.Line line) {
		String urgent = line.urgent() ? "[" + words.get("mail.urgent") + "] " : "";
		return urgent + (line.fresh() ? "[" + words.get("mail.fresh") + "] " : "");
	}

	/** The words of the bundle. */
	@FunctionalInterface
	interface Words {

		String get(String key, @Nullable Object... values);

	}

}
