package id.pantaugerai.mail;

import java.util.List;

import id.pantaugerai.account.Officer;

/** Letters to write. */
final class Letters {

	private Letters() {
	}

	static Letter about(String event, Officer officer) {
		return about(event, officer, "Kendala menunggu");
	}

	static Letter about(String event, Officer officer, String text) {
		LetterContent.Line line = new LetterContent.Line(text, "/kendala/KD-2026-0042", true, true);
		LetterContent.Section section = new LetterContent.Section("OBSTACLE", "Kendala", List.of(line), 0,
				"/pemberitahuan");
		return new Letter(LetterKind.URGENT, event, officer.id(), "Mendesak: " + text,
				new LetterContent("Ada kabar.", List.of(section), "/pemberitahuan"));
	}

}
