package id.pantaugerai.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.edition.Piece;
import id.pantaugerai.paper.Picture;
import id.pantaugerai.shared.Figures;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Lays photographs out, six a page; what cannot be shown is told in its place. */
@Component
@RequiredArgsConstructor
class PaperPlates {

	private static final int BESIDE = 2;

	private static final int BELOW = 3;

	/** The most bytes of all photographs of a file, so that it can be sent by e-mail. */
	private static final long MOST = 14L * 1024 * 1024;

	private static final Figures FIGURES = new Figures();

	private final PressPhotos photos;

	private final PressWords words;

	PaperPiece.Photos of(Piece.Plates piece, @Nullable String title) {
		List<PaperPiece.Plate> plates = new ArrayList<>();
		long bytes = 0;
		for (Piece.Plate plate : piece.plates()) {
			Optional<Picture> found = photos.find(plate.sha256(), words.say("press.photo.of", plate.place()));
			long more = found.map((picture) -> (long) picture.bytes().length).orElse(0L);
			boolean room = bytes + more <= MOST;
			bytes += room ? more : 0;
			String missing = found.isEmpty() ? words.say("press.photo.missing")
					: room ? null : words.say("press.photo.large");
			plates.add(new PaperPiece.Plate(found.filter((picture) -> room).orElse(null), missing,
					plate.place() + ", " + FIGURES.date(plate.day()), plate.caption()));
		}
		return new PaperPiece.Photos(title, parts(parts(plates, BESIDE), BELOW));
	}

	private static <T> List<List<T>> parts(List<T> whole, int size) {
		List<List<T>> parts = new ArrayList<>();
		for (int from = 0; from < whole.size(); from += size) {
			parts.add(List.copyOf(whole.subList(from, Math.min(from + size, whole.size()))));
		}
		return parts;
	}

}
