package id.pantaugerai.press;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.ReportFigures;
import id.pantaugerai.edition.Row;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.jspecify.annotations.Nullable;

/**
 * A table that a meeting room can read: few columns, ten rows at most. A list of figures
 * that is not much longer stands in two columns, whole.
 */
final class SlideTable {

	/** The most rows. */
	static final int ROWS = 10;

	/** The most rows of two lines each. */
	private static final int FEWER = 7;

	/** The most rows of each of two tables beside each other. */
	private static final int BESIDE = 11;

	/** The most lines of a table of few rows. */
	private static final int LINES = 4;

	private static final double POINTS = 18;

	private static final double BOLD = 1.12;

	private static final int LONGEST_HEADING = 22;

	private static final int FEWEST_LETTERS = 18;

	private final SlidePage.Table page;

	private final List<Row> rows;

	private final SlideRoom room;

	private final int lines;

	/** What remains of the room; less than nothing where the words need more. */
	private final double free;

	private final double[] widths;

	private boolean shortened;

	private SlideTable(SlidePage.Table page, List<Row> rows, SlideRoom room, int lines) {
		this.page = page;
		this.rows = rows;
		this.room = room;
		this.lines = lines;
		this.widths = IntStream.range(0, page.columns().size()).mapToDouble(this::wanted).toArray();
		this.free = room.width() - DoubleStream.of(widths).sum();
		fill();
	}

	static List<SlideTable> of(SlidePage.Table page) {
		List<Row> all = page.grid().rows();
		if (all.size() <= ROWS || all.size() > 2 * BESIDE || !counts(page)) {
			SlideTable most = of(page, page.first(ROWS), SlideRoom.WHOLE_SLIDE, 1);
			List<Row> fewer = page.first(FEWER);
			int lines = Math.max(2, Math.min(LINES, (ROWS + 2) / (fewer.size() + 1)));
			return List.of((most.free >= 0) ? most : of(page, fewer, SlideRoom.WHOLE_SLIDE, lines));
		}
		SlidePage.Table narrow = new SlidePage.Table(page.title(), page.grid(),
				page.columns().subList(0, Math.min(4, page.columns().size())));
		int half = (all.size() + 1) / 2;
		return List.of(of(narrow, all.subList(0, half), SlideRoom.LEFT, 2),
				of(narrow, all.subList(half, all.size()), SlideRoom.RIGHT, 2));
	}

	/** In as few lines as its words need. */
	private static SlideTable of(SlidePage.Table page, List<Row> rows, SlideRoom room, int most) {
		return IntStream.rangeClosed(1, most)
			.mapToObj((lines) -> new SlideTable(page, rows, room, lines))
			.filter((table) -> table.free >= 0 || table.lines == most)
			.findFirst()
			.orElseThrow();
	}

	/** Whether figures alone stand beside names. */
	private static boolean counts(SlidePage.Table page) {
		return page.columns().stream().skip(1).map(page.grid().columns()::get).allMatch(ReportFigures::isIn);
	}

	/** How many rows are shown. */
	int rows() {
		return rows.size();
	}

	/** Whether a text was longer than its cell. */
	boolean shortened() {
		return shortened;
	}

	void draw(XSLFSlide slide) {
		XSLFTable table = slide.createTable(rows.size() + 1, widths.length);
		table.setAnchor(
				new Rectangle2D.Double(room.left(), SlideRoom.TOP, room.width(), room.row() * (rows.size() + 1)));
		for (int at = 0; at < widths.length; at++) {
			table.setColumnWidth(at, widths[at]);
			cell(table.getRows().get(0), at, Headings.of(column(at)), SlideDeck.NAVY);
			for (int number = 0; number < rows.size(); number++) {
				cell(table.getRows().get(number + 1), at, fit(shown(rows.get(number), at), at), null);
			}
		}
		table.getRows().forEach((row) -> row.setHeight(room.row()));
	}

	private void cell(XSLFTableRow row, int at, String words, @Nullable Color ground) {
		XSLFTableCell cell = row.getCells().get(at);
		cell.clearText();
		XSLFTextParagraph paragraph = cell.addNewTextParagraph();
		SlideDeck.write(paragraph, words, POINTS, (ground != null) ? Color.WHITE : SlideDeck.INK)
			.setBold(ground != null);
		paragraph.setTextAlign(ReportFigures.isIn(column(at)) ? TextAlign.RIGHT : TextAlign.LEFT);
		cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
		cell.setFillColor((ground != null) ? ground : Color.WHITE);
		cell.setTopInset(2);
		cell.setBottomInset(2);
		cell.setLeftInset(room.insets() / 2 - 1);
		cell.setRightInset(room.insets() / 2 - 1);
		cell.setBorderColor(BorderEdge.bottom, SlideDeck.LINE);
		cell.setBorderWidth(BorderEdge.bottom, 1);
	}

	private Column column(int at) {
		return page.grid().columns().get(page.columns().get(at));
	}

	private String shown(Row row, int at) {
		String value = ShownValue.of(column(at), row.values().get(page.columns().get(at)));
		String mark = Layout.mark(page.grid(), row, page.columns().get(at));
		return (mark != null) ? value + " (" + mark.toLowerCase(Locale.ROOT) + ")" : value;
	}

	/** As many words as its column holds; figures and days are never cut. */
	private String fit(String words, int at) {
		if (!ShownValue.isWords(column(at))) {
			return words;
		}
		String printable = PrintableText.of(words).strip();
		String fitting = Wrapping.cut(printable, (int) ((widths[at] - room.insets()) / room.letter()), lines);
		shortened |= !fitting.equals(printable);
		return fitting;
	}

	/**
	 * Long texts give way, or take what is left; where there are none, all columns do.
	 */
	private void fill() {
		double left = free;
		int elastic = IntStream.range(0, widths.length)
			.filter((at) -> column(at).kind() == Kind.LONG_TEXT)
			.findFirst()
			.orElse(-1);
		if (elastic >= 0) {
			double given = Math.max(left, FEWEST_LETTERS * room.letter() - widths[elastic]);
			widths[elastic] += given;
			left -= given;
		}
		double whole = room.width() - left;
		for (int at = 0; at < widths.length; at++) {
			widths[at] += left * widths[at] / whole;
		}
	}

	private double wanted(int at) {
		List<Row> told = room.half() ? page.grid().rows() : rows;
		int letters = told.stream().mapToInt((row) -> Wrapping.letters(shown(row, at), lines)).max().orElse(0);
		String heading = Headings.of(column(at));
		int head = room.half() ? Math.max(6, Wrapping.letters(heading, LINES))
				: Math.min(Wrapping.letters(heading, lines), LONGEST_HEADING);
		return Math.max(letters * room.letter(), head * room.letter() * BOLD) + room.insets();
	}

}
