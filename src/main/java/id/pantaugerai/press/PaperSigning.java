package id.pantaugerai.press;

import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.paper.Signature;
import id.pantaugerai.press.PaperEdition.PaperChapter;
import id.pantaugerai.press.PaperPiece.Line;
import id.pantaugerai.press.PaperPiece.Signing;
import id.pantaugerai.press.PaperPiece.Table;
import org.jspecify.annotations.Nullable;

/** Keeps the signature on the page of the last lines that are signed. */
final class PaperSigning {

	/** The most lines of a table that stays whole. */
	private static final int SHORT = 8;

	/** How many of a longer one go with the signature. */
	private static final int LAST = 4;

	private PaperSigning() {
	}

	static PaperChapter sign(PaperChapter last, String placeAndDate, Signature signature) {
		List<PaperPiece> pieces = new ArrayList<>(last.pieces());
		pieces.add(new Signing(ending(pieces), placeAndDate, signature));
		return new PaperChapter(last.id(), last.title(), last.annex(), pieces);
	}

	/** Taken off the end; drawings fill a page of their own and stay. */
	private static @Nullable PaperPiece ending(List<PaperPiece> pieces) {
		PaperPiece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
		if (!(last instanceof Table) && !(last instanceof PaperPiece.Text)) {
			return null;
		}
		pieces.remove(last);
		if (!(last instanceof Table table) || length(table.lines()) <= SHORT) {
			return last;
		}
		int end = table.lines().size();
		int from = Math.max(1, end - LAST);
		pieces.add(table.part(table.title(), 0, from));
		return table.part(null, from, end);
	}

	private static int length(List<Line> lines) {
		return lines.stream().mapToInt((line) -> 1 + line.below().size()).sum();
	}

}
