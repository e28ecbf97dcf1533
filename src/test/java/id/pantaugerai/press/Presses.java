package id.pantaugerai.press;

import org.springframework.context.support.ResourceBundleMessageSource;

/** A press without Spring. */
final class Presses {

	static final String ADDRESS = "https://gerai.contoh.go.id";

	private Presses() {
	}

	static EditionPress press() {
		PressWords words = words();
		PressTables tables = new PressTables(words);
		PressNotes notes = new PressNotes(words, new CheckAddress(ADDRESS + "/"));
		return new EditionPress(tables, new EditionWorkbook(tables, new PressDiagrams(tables), notes, words),
				new EditionBundle(tables, notes));
	}

	static PressWords words() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new PressWords(messages);
	}

}
