package id.pantaugerai.paper;

import id.pantaugerai.shared.Wording;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Writes a letter as PDF, and as a DOCX that the office can still change. */
@Component
@RequiredArgsConstructor
public class LetterPress {

	private final PaperPress press;

	private final Wording words;

	/** The letter as it is printed; the same letter always gives the same bytes. */
	public byte[] pdf(Letter letter, Paper paper) {
		return press.pdf(Sheet.of("paper/letter", Zone.startOf(letter.particulars().date()))
			.on(paper)
			.with("letter", letter)
			.bearing(letter.pictures()));
	}

	/** The same letter for Word and LibreOffice. */
	public byte[] docx(Letter letter, Paper paper) {
		return new LetterWriter(letter, paper, words).write();
	}

}
