package id.pantaugerai.edition;

import java.util.List;

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

}
