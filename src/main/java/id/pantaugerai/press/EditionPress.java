package id.pantaugerai.press;

import java.util.function.Supplier;

import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.paper.Paper;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/**
 * Makes files of an edition, from what it says and from nothing else: the same edition
 * gives the same figures for ever. Files wait for a place, a large edition for all of
 * them, so that memory stays bounded whoever asks at once.
 */
@Component
@RequiredArgsConstructor
public class EditionPress {

	private static final String PDF = "application/pdf";

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

	private static final String CSV = "text/csv;charset=UTF-8";

	private static final String ZIP = "application/zip";

	private final PressPlaces places = new PressPlaces();

	private final PressTables tables;

	private final EditionPaper papers;

	private final EditionWorkbook workbooks;

	private final EditionSlides slides;

	private final EditionBundle bundles;

	private final EditionMessage messages;

	/** All of it on paper, to be signed; the same bytes for the same edition. */
	public PressedFile paper(Edition edition, Paper paper) {
		return new PressedFile(FileNaming.of(edition, "pdf"), PDF, inTurn(edition, () -> papers.write(edition, paper)));
	}

	/** Every table as a sheet, with native charts. */
	public PressedFile workbook(Edition edition) {
		return new PressedFile(FileNaming.of(edition, "xlsx"), XLSX, inTurn(edition, () -> workbooks.write(edition)));
	}

	/** For the coordination meeting, with charts that can be edited. */
	public PressedFile slides(Edition edition) {
		return new PressedFile(FileNaming.of(edition, "pptx"), PPTX, inTurn(edition, () -> slides.write(edition)));
	}

	/** Every kelurahan as comma-separated values. */
	public PressedFile list(Edition edition) {
		Piece.Grid list = tables.kelurahan(edition.content())
			.orElseThrow(() -> new NotFoundException("annex of " + edition.content().week()));
		return new PressedFile(FileNaming.of(edition, "csv"), CSV, inTurn(edition, () -> ListFormat.write(list)));
	}

	/** Every table as comma-separated values, in one archive. */
	public PressedFile bundle(Edition edition) {
		return new PressedFile(FileNaming.of(edition, "zip"), ZIP, inTurn(edition, () -> bundles.write(edition)));
	}

	/** At most 1,000 characters, to be copied into a chat. */
	public String message(Edition edition) {
		return messages.of(edition);
	}

	private byte[] inTurn(Edition edition, Supplier<byte[]> work) {
		return places.take(edition.content(), work);
	}

}
