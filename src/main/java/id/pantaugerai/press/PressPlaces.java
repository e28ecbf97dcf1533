package id.pantaugerai.press;

import java.util.function.Supplier;

import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.shared.Places;

/** Where files are made: two of a city beside each other, or one of a province alone. */
final class PressPlaces {

	private static final int PLACES = 2;

	/** An edition of more rows takes all places. */
	private static final int LARGE = 1_000;

	private final Places places = new Places(PLACES);

	/** Does the work once there is room for it. */
	<T> T take(Content content, Supplier<T> work) {
		return places.take((rows(content) > LARGE) ? PLACES : 1, work);
	}

	private static long rows(Content content) {
		return content.pieces(Piece.Grid.class).mapToLong((grid) -> grid.rows().size()).sum();
	}

}
