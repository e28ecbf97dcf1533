package id.pantaugerai.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import id.pantaugerai.paper.Manuscript.Style;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.shared.Zone;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/** Writes one letter into a manuscript, passage by passage. */
final class LetterWriter {

	private static final int CREST_COLUMN = 24;

	private static final Box CREST = new Box(20, 24);

	private static final Box FIGURE = new Box(168, 96);

	private static final Box PLATE = new Box(80, 62);

	private final Letter letter;

	private final Paper paper;

	private final Wording words;

	LetterWriter(Letter letter, Paper paper, Wording words) {
		this.letter = letter;
		this.paper = paper;
		this.words = words;
	}

	byte[] write() {
		try (Manuscript page = new Manuscript(paper)) {
			Particulars particulars = letter.particulars();
			page.title(particulars.subject(), letter.letterhead().office(), Zone.startOf(particulars.date()));
			page.foot(letter.letterhead().office(), words.say("paper.page"), words.say("paper.page.of"));
			head(page, letter.letterhead());
			particulars(page, particulars);
			letter.recipient().forEach((line) -> page.paragraph(Style.RECIPIENT, line));
			page.paragraph(Style.RECIPIENT, "");
			letter.opening().forEach((passage) -> passage(page, passage));
			signature(page, letter.signature());
			copies(page);
			return page.bytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void head(Manuscript page, Letterhead head) {
		XWPFTable table = page.table(Style.LAYOUT, 1, CREST_COLUMN, page.width() - CREST_COLUMN);
		XWPFTableRow row = table.getRow(0);
		page.picture(Manuscript.first(row.getCell(0)), head.crest(), CREST);
		XWPFTableCell words = row.getCell(1);
		Manuscript.fill(Manuscript.first(words), Style.GOVERNMENT, head.government());
		Manuscript.fill(words.addParagraph(), Style.OFFICE, head.office());
		head.lines().forEach((line) -> Manuscript.fill(words.addParagraph(), Style.ADDRESS, line));
		page.paragraph(Style.RULE, "");
	}

	private void particulars(Manuscript page, Particulars particulars) {
		page.paragraph(Style.DATE, particulars.placeAndDate());
		String number = particulars.number();
		particular(page, "paper.number", (number != null) ? number : words.say("paper.blank"));
		particular(page, "paper.nature", particulars.nature());
		particular(page, "paper.enclosures", particulars.enclosures());
		particular(page, "paper.subject", particulars.subject());
		page.paragraph(Style.RECIPIENT, "");
	}

	private void particular(Manuscript page, String label, @Nullable String value) {
		if (value != null) {
			page.paragraph(Style.PARTICULAR, words.say(label) + "\t: " + value);
		}
	}

	private void passage(Manuscript page, Passage passage) {
		if (passage instanceof Passage.Heading heading) {
			page.paragraph(Style.HEADING, heading.text());
		}
		else if (passage instanceof Passage.Paragraph paragraph) {
			page.paragraph(Style.BODY, paragraph.text());
		}
		else if (passage instanceof Passage.Listing listing) {
			page.list(Style.ITEM, listing.items());
		}
		else if (passage instanceof Passage.Figure figure) {
			page.picture(page.paragraph(Style.PLATE, ""), figure.plate().picture(), FIGURE);
			page.paragraph(Style.CAPTION, figure.plate().caption());
		}
		else {
			tables(page, passage);
		}
	}

	private void tables(Manuscript page, Passage passage) {
		if (passage instanceof Passage.Facts facts) {
			facts(page, facts);
		}
		else if (passage instanceof Passage.Grid grid) {
			grid(page, grid);
		}
		else if (passage instanceof Passage.Plates plates) {
			plates.rows().forEach((row) -> plates(page, row));
		}
	}

	private void facts(Manuscript page, Passage.Facts facts) {
		page.paragraph(Style.TABLE_CAPTION, facts.caption());
		int names = page.width() * 32 / 100;
		XWPFTable table = page.table(Style.GRID, facts.facts().size(), names, page.width() - names);
		for (int i = 0; i < facts.facts().size(); i++) {
			Manuscript.fill(table.getRow(i), Style.CELL,
					List.of(facts.facts().get(i).name(), facts.facts().get(i).value()));
		}
	}

	private void grid(Manuscript page, Passage.Grid grid) {
		page.paragraph(Style.TABLE_CAPTION, grid.caption());
		int[] widths = new int[grid.head().size()];
		Arrays.fill(widths, page.width() / 2 / Math.max(1, widths.length - 1));
		widths[widths.length - 1] = page.width() / 2;
		XWPFTable table = page.table(Style.GRID, grid.rows().size() + 1, widths);
		table.getRow(0).setRepeatHeader(true);
		Manuscript.fill(table.getRow(0), Style.CELL_HEAD, grid.head());
		for (int i = 0; i < grid.rows().size(); i++) {
			Manuscript.fill(table.getRow(i + 1), Style.CELL, grid.rows().get(i));
		}
	}

	private void plates(Manuscript page, List<Passage.Plate> plates) {
		XWPFTableRow row = page.table(Style.LAYOUT, 1, page.width() / 2, page.width() / 2).getRow(0);
		for (int i = 0; i < plates.size(); i++) {
			XWPFTableCell cell = row.getCell(i);
			page.picture(Manuscript.fill(Manuscript.first(cell), Style.PLATE, ""), plates.get(i).picture(), PLATE);
			Manuscript.fill(cell.addParagraph(), Style.CAPTION, plates.get(i).caption());
		}
	}

	private void signature(Manuscript page, Signature signature) {
		if (letter.closing() != null) {
			page.paragraph(Style.BODY, letter.closing().text()).setKeepNext(true);
		}
		page.paragraph(Style.SIGNATURE, "");
		page.paragraph(Style.SIGNATURE, signature.title());
		page.paragraph(Style.SIGNATORY, filled(signature.name()));
		if (signature.rank() != null) {
			page.paragraph(Style.SIGNATURE, signature.rank());
		}
		String nip = (signature.nip() != null) ? signature.nip().text() : null;
		page.paragraph(Style.SIGNATURE, words.say("paper.nip") + " " + filled(nip));
	}

	private void copies(Manuscript page) {
		if (!letter.copies().isEmpty()) {
			page.paragraph(Style.COPIES, words.say("paper.copies"));
			page.list(Style.COPY, letter.copies());
		}
	}

	private String filled(@Nullable String value) {
		return (value != null) ? value : words.say("paper.blank");
	}

}
