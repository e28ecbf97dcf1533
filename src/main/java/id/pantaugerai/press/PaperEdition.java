package id.pantaugerai.press;

import java.util.List;
import java.util.stream.Stream;

import id.pantaugerai.edition.Content.Note;
import id.pantaugerai.paper.Letterhead;
import id.pantaugerai.paper.Picture;
import org.jspecify.annotations.Nullable;

/**
 * An edition as a sheet of paper shows it.
 *
 * @param title of the report
 * @param letterhead at the top
 * @param lines below the title: week, moment, state
 * @param stamp short code, or that it is provisional, on every page
 * @param check where the code leads; absent while there is none
 * @param chapters up to the signature
 * @param annexes after the signature
 * @param notes at the end
 */
public record PaperEdition(String title, Letterhead letterhead, List<String> lines, String stamp, @Nullable Check check,
		List<PaperChapter> chapters, List<PaperChapter> annexes, List<Note> notes) {

	/** Everything with a heading, in order. */
	public List<PaperChapter> all() {
		return Stream.concat(chapters.stream(), annexes.stream()).toList();
	}

	/**
	 * The way to the public check.
	 *
	 * @param code a square to be scanned
	 * @param address in words
	 */
	public record Check(Picture code, String address) {
	}

	/**
	 * A chapter.
	 *
	 * @param id within the sheet
	 * @param title its heading
	 * @param annex whether it begins a page of its own
	 * @param pieces what it shows
	 */
	public record PaperChapter(String id, String title, boolean annex, List<PaperPiece> pieces) {

		/** How its pages lie: across where one of its tables needs it. */
		public String cssClass() {
			boolean across = pieces.stream().anyMatch(PaperPiece::across);
			return "chapter" + (annex ? " annex" : "") + (across ? " across" : "");
		}

	}

}
