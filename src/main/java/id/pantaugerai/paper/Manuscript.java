package id.pantaugerai.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * A DOCX being written: styles, real headings, lists and tables, on one size of paper.
 */
final class Manuscript implements AutoCloseable {

	private static final double TWIPS = 1440 / 25.4;

	private final XWPFDocument document = new XWPFDocument();

	private final Paper paper;

	Manuscript(Paper paper) {
		this.paper = paper;
		Stationery.lay(document, paper);
	}

	/** What the file says of itself. */
	void title(String title, String author, Instant made) {
		CoreProperties properties = document.getProperties().getCoreProperties();
		properties.setTitle(Ink.printable(title));
		properties.setCreator(Ink.printable(author));
		properties.setCreated(Optional.of(Date.from(made)));
	}

	/** The name at the foot of each page, and its number. */
	void foot(String name, String page, String of) {
		XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		fill(foot, Style.FOOT, name + "\t" + page + " ");
		CTTabStop right = foot.getCTP().getPPr().addNewTabs().addNewTab();
		right.setVal(STTabJc.RIGHT);
		right.setPos(twips(width()));
		foot.getCTP().addNewFldSimple().setInstr("PAGE");
		foot.createRun().setText(" " + of + " ");
		foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
	}

	/** Millimetres between the margins. */
	int width() {
		return paper.width() - Stationery.LEFT - Stationery.RIGHT;
	}

	XWPFParagraph paragraph(Style style, String text) {
		return fill(document.createParagraph(), style, text);
	}

	void list(Style style, List<String> items) {
		BigInteger numbers = Stationery.numbers(document);
		for (String item : items) {
			paragraph(style, item).setNumID(numbers);
		}
	}

	/** A table of fixed columns, their widths in millimetres. */
	XWPFTable table(Style style, int rows, int... widths) {
		XWPFTable table = document.createTable(rows, widths.length);
		table.setStyleID(style.id());
		table.getCTTbl().getTblPr().unsetTblBorders();
		table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblGrid grid = table.getCTTbl().addNewTblGrid();
		for (int width : widths) {
			grid.addNewGridCol().setW(twips(width));
		}
		for (XWPFTableRow row : table.getRows()) {
			row.setCantSplitRow(true);
			for (int column = 0; column < widths.length; column++) {
				row.getCell(column).setWidthType(TableWidthType.DXA);
				row.getCell(column).setWidth(twips(widths[column]).toString());
			}
		}
		return table;
	}

	void picture(XWPFParagraph paragraph, Picture picture, Box room) {
		XWPFRun run = paragraph.createRun();
		PictureType type = (picture.format() == Picture.Format.PNG) ? PictureType.PNG : PictureType.JPEG;
		try {
			run.addPicture(new ByteArrayInputStream(picture.bytes()), type, picture.name(), room.widthOf(picture),
					room.heightOf(picture));
		}
		catch (InvalidFormatException | IOException ex) {
			throw new IllegalArgumentException("No picture", ex);
		}
		run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(Ink.printable(picture.description()));
	}

	byte[] bytes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		document.write(bytes);
		return bytes.toByteArray();
	}

	@Override
	public void close() throws IOException {
		document.close();
	}

	static XWPFParagraph first(XWPFTableCell cell) {
		return cell.getParagraphArray(0);
	}

	static void fill(XWPFTableRow row, Style style, List<String> texts) {
		for (int column = 0; column < texts.size(); column++) {
			fill(first(row.getCell(column)), style, texts.get(column));
		}
	}

	static XWPFParagraph fill(XWPFParagraph paragraph, Style style, String text) {
		paragraph.setStyle(style.id());
		if (!text.isEmpty()) {
			XWPFRun run = paragraph.createRun();
			String[] lines = Ink.printable(text).split("\n", -1);
			for (int i = 0; i < lines.length; i++) {
				if (i > 0) {
					run.addBreak();
				}
				write(run, lines[i]);
			}
		}
		return paragraph;
	}

	private static void write(XWPFRun run, String line) {
		String[] parts = line.split("\t", -1);
		for (int i = 0; i < parts.length; i++) {
			if (i > 0) {
				run.addTab();
			}
			run.setText(parts[i], run.getCTR().sizeOfTArray());
		}
	}

	private static BigInteger twips(int millimetres) {
		return BigInteger.valueOf(Math.round(millimetres * TWIPS));
	}

	/** The styles that {@code paper/styles.xml} defines. */
	enum Style {

		BODY("Isi"), HEADING("Heading1"), ITEM("Butir"), CAPTION("Caption"), TABLE_CAPTION("JudulTabel"),
		PLATE("Gambar"), GOVERNMENT("KopPemerintah"), OFFICE("KopInstansi"), ADDRESS("KopAlamat"), RULE("KopGaris"),
		DATE("Tanggal"), PARTICULAR("Rincian"), RECIPIENT("Tujuan"), SIGNATURE("TandaTangan"),
		SIGNATORY("Penandatangan"), COPIES("Tembusan"), COPY("ButirTembusan"), FOOT("Footer"), CELL("Sel"),
		CELL_HEAD("KepalaSel"), GRID("Kisi"), LAYOUT("Polos");

		private final String id;

		Style(String id) {
			this.id = id;
		}

		String id() {
			return id;
		}

	}

}
