package id.pantaugerai.press;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

	private static final double POINTS = 18;

	private static final int LONGEST_TEXT = 22;

	private static final int LONGEST_WORDS = 48;

	private static final int FEWEST_WORDS = 18;

	private final SlidePage.Table page;

	private final List<Row> rows;

	private final int lines;

	private final SlideRoom room;

	private final double[] widths;

	private boolean shortened;

	private SlideTable(SlidePage.Table page, List<Row> rows, SlideRoom room) {
		this.page = page;
		this.rows = rows;
		this.room = room;
		this.lines = Math.max((room.half() || wordy(page)) ? 2 : 1, Math.min(4, (ROWS + 2) / (rows.size() + 1)));
		this.widths = widths();
	}

	static List<SlideTable> of(SlidePage.Table page) {
		List<Row> all = page.grid().rows();
		if (all.size() <= ROWS || all.size() > 2 * BESIDE || !counts(page)) {
			return List.of(new SlideTable(page, shown(all, wordy(page) ? FEWER : ROWS), SlideRoom.WHOLE_SLIDE));
		}
		SlidePage.Table narrow = new SlidePage.Table(page.title(), page.grid(),
				page.columns().subList(0, Math.min(4, page.columns().size())));
		int half = (all.size() + 1) / 2;
		return List.of(new SlideTable(narrow, all.subList(0, half), SlideRoom.LEFT),
				new SlideTable(narrow, all.subList(half, all.size()), SlideRoom.RIGHT));
	}

	/** Whether figures alone stand beside names. */
	private static boolean counts(SlidePage.Table page) {
		return page.columns().stream().skip(1).map(page.grid().columns()::get).allMatch(ReportFigures::isIn);
	}

	/** Whether texts need a second line. */
	private static boolean wordy(SlidePage.Table page) {
		return page.columns()
			.stream()
			.filter((at) -> page.grid().columns().get(at).kind() == Kind.LONG_TEXT)
			.anyMatch((at) -> page.grid()
				.rows()
				.stream()
				.map((row) -> row.values().get(at))
				.anyMatch((text) -> text != null && text.length() > LONGEST_WORDS));
	}

	/** How many rows are shown. */
	int rows() {
		return rows.size();
	}

	/** Whether a text was longer than its cell. */
	boolean shortened() {
		return shortened;
	}

	/** The first rows; the sum of all is the last of them. */
	private static List<Row> shown(List<Row> all, int most) {
		Row last = all.get(all.size() - 1);
		boolean summed = all.size() > most && last.key().equals("total");
		List<Row> first = all.subList(0, Math.min(all.size(), summed ? most - 1 : most));
		return summed ? Stream.concat(first.stream(), Stream.of(last)).toList() : first;
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
		String value = Spelling.shown(column(at), row.values().get(page.columns().get(at)));
		String mark = Layout.mark(page.grid(), row, page.columns().get(at));
		return (mark != null) ? value + " (" + mark.toLowerCase(Locale.ROOT) + ")" : value;
	}

	/** As many letters as its column holds; figures and days are never cut. */
	private String fit(String words, int at) {
		if (!Spelling.isWords(column(at))) {
			return words;
		}
		String printable = PrintableText.of(words).strip();
		String fitting = PrintableText.cut(printable, lines * (int) ((widths[at] - room.insets()) / room.letter()));
		shortened |= !fitting.equals(printable);
		return fitting;
	}

	/** Each as wide as it needs; long texts give way, or take what is left. */
	private double[] widths() {
		double[] widths = IntStream.range(0, page.columns().size()).mapToDouble(this::wanted).toArray();
		double free = room.width() - IntStream.range(0, widths.length).mapToDouble((at) -> widths[at]).sum();
		int elastic = IntStream.range(0, widths.length)
			.filter((at) -> column(at).kind() == Kind.LONG_TEXT)
			.findFirst()
			.orElse(-1);
		if (elastic >= 0) {
			double given = Math.max(free, FEWEST_WORDS * room.letter() - widths[elastic]);
			widths[elastic] += given;
			free -= given;
		}
		double whole = room.width() - free;
		for (int at = 0; at < widths.length; at++) {
			widths[at] += free * widths[at] / whole;
		}
		return widths;
	}

	private double wanted(int at) {
		List<Row> told = room.half() ? page.grid().rows() : rows;
		int longest = told.stream().mapToInt((row) -> shown(row, at).length()).max().orElse(0);
		int most = switch (column(at).kind()) {
			case LONG_TEXT -> LONGEST_WORDS;
			case TEXT -> LONGEST_TEXT;
			default -> longest;
		};
		String heading = Headings.of(column(at));
		int head = room.half() ? Math.max(6, Stream.of(heading.split(" ")).mapToInt(String::length).max().orElse(0))
				: Math.min(heading.length(), LONGEST_TEXT);
		return Math.max(Math.min(longest, most) * room.letter(), head * room.letter() * 1.12) + room.insets();
	}

}
