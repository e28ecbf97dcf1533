package id.pantaugerai.press;

import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.edition.Chapter;
import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Masthead;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.paper.Letterhead;
import id.pantaugerai.paper.Paper;
import id.pantaugerai.paper.PaperPress;
import id.pantaugerai.paper.Picture;
import id.pantaugerai.paper.Sheet;
import id.pantaugerai.paper.Signature;
import id.pantaugerai.press.PaperEdition.PaperChapter;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Nip;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Sets an edition on paper, from the letterhead to the last annex. */
@Component
@RequiredArgsConstructor
class EditionPaper {

	private final PaperPress press;

	private final PaperDrawings drawings;

	private final PaperPlates plates;

	private final PressPhotos photos;

	private final PressWords words;

	private final CheckAddress addresses;

	byte[] write(Edition edition, Paper paper) {
		PaperEdition shown = paper(edition);
		return press.pdf(Sheet.of("paper/edition", edition.content().asOf())
			.on(paper)
			.with("edition", shown)
			.with("size", paper.equals(Paper.F4) ? "f4" : "a4")
			.bearing(pictures(shown)));
	}

	private PaperEdition paper(Edition edition) {
		Content content = edition.content();
		Masthead head = content.masthead();
		Letterhead letterhead = new Letterhead(head.government(), head.office(), head.lines(),
				photos.crest(head.crest(), words.say("press.crest")));
		List<PaperChapter> chapters = new ArrayList<>();
		List<PaperChapter> annexes = new ArrayList<>();
		for (Chapter chapter : content.chapters()) {
			boolean annex = chapter.part().compareTo(Part.KELURAHAN) >= 0;
			(annex ? annexes : chapters).add(chapter(chapter, annex, chapters.size() + 1));
		}
		sign(chapters, edition);
		return new PaperEdition(words.title(edition), letterhead,
				List.of(words.period(edition), words.asOf(edition), words.state(edition)), words.stamp(edition),
				addresses.address(edition).map((address) -> check(address)).orElse(null), chapters, annexes,
				content.notes());
	}

	private void sign(List<PaperChapter> chapters, Edition edition) {
		if (!chapters.isEmpty()) {
			Masthead head = edition.content().masthead();
			int last = chapters.size() - 1;
			chapters.set(last,
					PaperSigning.sign(chapters.get(last), head.place() + ", " + signedOn(edition), signature(head)));
		}
	}

	private PaperChapter chapter(Chapter chapter, boolean annex, int number) {
		List<PaperPiece> pieces = new ArrayList<>();
		for (Piece piece : chapter.pieces()) {
			boolean said = chapter.title().endsWith(piece.title());
			pieces.add(piece(piece, said ? null : piece.title()));
		}
		return new PaperChapter("bab-" + chapter.part().ordinal(),
				annex ? chapter.title() : number + ". " + chapter.title(), annex, pieces);
	}

	private PaperPiece piece(Piece piece, @Nullable String title) {
		if (piece instanceof Piece.Grid grid) {
			return PaperTables.of(grid, title);
		}
		if (piece instanceof Piece.Curve curve) {
			return drawings.curve(curve, title);
		}
		if (piece instanceof Piece.Shades shades) {
			return drawings.map(shades, title);
		}
		return (piece instanceof Piece.Plates photographs) ? plates.of(photographs, title)
				: new PaperPiece.Text(title, ((Piece.Prose) piece).sentences());
	}

	private PaperEdition.Check check(String address) {
		return new PaperEdition.Check(CheckSquare.of(address, words.say("press.square")), address);
	}

	/** The day of the closing; by hand while the week is open. */
	private String signedOn(Edition edition) {
		Edition.Seal seal = edition.seal();
		return (seal != null) ? new Figures().date(Zone.dateOf(seal.closedAt())) : words.say("press.signed.blank");
	}

	private static Signature signature(Masthead head) {
		List<String> position = head.position().lines().map((line) -> line.replaceFirst(",\\s*$", "")).toList();
		return new Signature(Signature.Capacity.DEFINITIVE, position, head.name(), head.rank(),
				Nip.parse(head.nip()).orElse(null));
	}

	private static List<Picture> pictures(PaperEdition edition) {
		List<Picture> pictures = new ArrayList<>(List.of(edition.letterhead().crest()));
		if (edition.check() != null) {
			pictures.add(edition.check().code());
		}
		edition.all()
			.stream()
			.flatMap((chapter) -> chapter.pieces().stream())
			.filter(PaperPiece.Photos.class::isInstance)
			.flatMap((piece) -> ((PaperPiece.Photos) piece).pages().stream())
			.flatMap(List::stream)
			.flatMap(List::stream)
			.forEach((plate) -> add(pictures, plate.picture()));
		return pictures;
	}

	private static void add(List<Picture> pictures, @Nullable Picture picture) {
		if (picture != null) {
			pictures.add(picture);
		}
	}

}
