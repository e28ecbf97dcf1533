package id.pantaugerai.paper;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An official letter, the same on paper and in a file that can still be edited.
 *
 * @param letterhead of the office that writes
 * @param particulars number, date, subject
 * @param recipient line by line
 * @param body from the salutation to the closing
 * @param signature who signs
 * @param copies tembusan, may be empty
 */
public record Letter(Letterhead letterhead, Particulars particulars, List<String> recipient, List<Passage> body,
		Signature signature, List<String> copies) {

	public Letter {
		recipient = List.copyOf(recipient);
		body = List.copyOf(body);
		copies = List.copyOf(copies);
	}

	/** The text before the closing. */
	public List<Passage> opening() {
		return (closing() != null) ? body.subList(0, body.size() - 1) : body;
	}

	/** The last paragraph, which stays on the page of the signature. */
	public Passage.@Nullable Paragraph closing() {
		return (!body.isEmpty() && body.get(body.size() - 1) instanceof Passage.Paragraph last) ? last : null;
	}

	/** Every picture on it, the crest first. */
	List<Picture> pictures() {
		List<Picture> pictures = new ArrayList<>(List.of(letterhead.crest()));
		for (Passage passage : body) {
			if (passage instanceof Passage.Figure figure) {
				pictures.add(figure.plate().picture());
			}
			else if (passage instanceof Passage.Plates plates) {
				plates.plates().forEach((plate) -> pictures.add(plate.picture()));
			}
		}
		return pictures;
	}

}
