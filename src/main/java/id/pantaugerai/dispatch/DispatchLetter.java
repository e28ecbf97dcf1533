package id.pantaugerai.dispatch;

import java.util.List;

import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.mail.AddressedLetter.Message;
import id.pantaugerai.mail.LetterContent;
import id.pantaugerai.mail.LetterContent.Line;
import id.pantaugerai.mail.LetterContent.Section;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Says in a letter what the attached report holds: its own summary. */
@Component
@RequiredArgsConstructor
class DispatchLetter {

	private static final String TOPIC = "REPORT";

	private static final Figures FIGURES = new Figures();

	private final Wording words;

	Message of(Edition edition, int number) {
		Week week = edition.content().week();
		String path = "/laporan/" + week.text();
		String name = (number == 0) ? words.say("dispatch.letter.subject", week.number(), "" + week.year())
				: words.say("dispatch.letter.subject.ralat", week.number(), "" + week.year(), number);
		List<Line> lines = sentences(edition).stream().map((text) -> new Line(text, path, false, false)).toList();
		return new Message(name, new LetterContent(words.say("dispatch.letter.opening", FIGURES.days(week)),
				List.of(new Section(TOPIC, words.say("dispatch.letter.heading"), lines, 0, path)), path));
	}

	/** The sentences of the summary; the period alone when there are none. */
	private List<String> sentences(Edition edition) {
		List<String> sentences = edition.content()
			.pieces(Part.RINGKASAN, Piece.Prose.class)
			.flatMap((prose) -> prose.sentences().stream())
			.toList();
		return sentences.isEmpty() ? List.of(FIGURES.days(edition.content().week())) : sentences;
	}

}
