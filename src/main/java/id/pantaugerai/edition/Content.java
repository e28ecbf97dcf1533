package id.pantaugerai.edition;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import id.pantaugerai.shared.Week;

/**
 * All that the report of a week says. What is frozen is this, as JSON; every page and
 * file is made from it and from nothing else.
 *
 * @param week which
 * @param asOf what was recorded before this instant is told, and nothing else
 * @param masthead whose report it is
 * @param chapters in the order of their parts
 * @param notes definitions and the versions of templates and policies it was judged by
 */
public record Content(Week week, Instant asOf, Masthead masthead, List<Chapter> chapters, List<Note> notes) {

	public Content {
		chapters = List.copyOf(chapters);
		notes = List.copyOf(notes);
	}

	/** The pieces of one kind in all chapters, in order. */
	public <T extends Piece> Stream<T> pieces(Class<T> kind) {
		return chapters.stream().flatMap((chapter) -> chapter.pieces(kind));
	}

	/** The pieces of one kind in one part, in order. */
	public <T extends Piece> Stream<T> pieces(Part part, Class<T> kind) {
		return chapters.stream().filter((chapter) -> chapter.part() == part).flatMap((chapter) -> chapter.pieces(kind));
	}

	/**
	 * A definition.
	 *
	 * @param name what is defined
	 * @param text how
	 */
	public record Note(String name, String text) {
	}

}
