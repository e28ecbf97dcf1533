package id.pantaugerai.edition;

import java.util.List;
import java.util.stream.Stream;

/**
 * One part of the report, with its pieces in order.
 *
 * @param part which
 * @param title its heading
 * @param pieces what it shows
 */
public record Chapter(Part part, String title, List<Piece> pieces) {

	public Chapter {
		pieces = List.copyOf(pieces);
	}

	/** Those of one kind, in order. */
	public <T extends Piece> Stream<T> pieces(Class<T> kind) {
		return pieces.stream().filter(kind::isInstance).map(kind::cast);
	}

}
