package id.pantaugerai.press;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
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

/** A table that a meeting room can read: few columns, ten rows at most. */
final class SlideTable {

	/** The most rows. */
	static final int ROWS = 10;

	/** The most rows of two lines each. */
	private static final int FEWER = 7;

	private static final double TOP = 88;

	private static final double WIDTH = SlideDeck.WIDTH - 2.0 * SlideDeck.MARGIN;

	private static final double ROW = 33;

	private static final double POINTS = 18;

	/** The width of a letter of this size. */
	private static final double LETTER = 9.8;

	private static final double INSETS = 16;

	private static final int LONGEST_TEXT = 22;

	private static final int LONGEST_WORDS = 48;

	private static final int FEWEST_WORDS = 18;

	private final SlidePage.Table page;

	private final List<Row> rows;

	private final int lines;

	private final double[] widths;

	SlideTable(SlidePage.Table page) {
		this.page = page;
		this.rows = shown(page.grid().rows(), wordy() ? FEWER : ROWS);
		this.lines = Math.max(wordy() ? 2 : 1, Math.min(4, (ROWS + 2) / (rows.size() + 1)));
		this.widths = widths();
	}

	/** Whether texts need a second line. */
	private boolean wordy() {
		return IntStream.range(0, page.columns().size())
			.anyMatch((at) -> column(at).kind() == Kind.LONG_TEXT
					&& page.grid().rows().stream().anyMatch((row) -> shown(row, at).length() > LONGEST_WORDS));
	}

	/** How many rows are shown. */
	int rows() {
		return rows.size();
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
		table.setAnchor(new Rectangle2D.Double(SlideDeck.MARGIN, TOP, WIDTH, ROW * (rows.size() + 1)));
		for (int at = 0; at < widths.length; at++) {
			table.setColumnWidth(at, widths[at]);
			cell(table.getRows().get(0), at, Headings.of(column(at)), SlideDeck.NAVY);
			for (int number = 0; number < rows.size(); number++) {
				cell(table.getRows().get(number + 1), at, fit(shown(rows.get(number), at), at), null);
			}
		}
		table.getRows().forEach((row) -> row.setHeight(ROW));
	}

	private void cell(XSLFTableRow row, int at, String words, @Nullable Color ground) {
		XSLFTableCell cell = row.getCells().get(at);
		cell.clearText();
		XSLFTextParagraph paragraph = cell.addNewTextParagraph();
		SlideDeck.write(paragraph, words, POINTS, (ground != null) ? Color.WHITE : SlideDeck.INK)
			.setBold(ground != null);
		paragraph.setTextAlign(Spelling.isNumber(column(at)) ? TextAlign.RIGHT : TextAlign.LEFT);
		cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
		cell.setFillColor((ground != null) ? ground : Color.WHITE);
		cell.setTopInset(2);
		cell.setBottomInset(2);
		cell.setLeftInset(6);
		cell.setRightInset(6);
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
		int letters = (int) ((widths[at] - INSETS) / LETTER);
		return Spelling.isWords(column(at)) ? PrintableText.cut(PrintableText.of(words).strip(), lines * letters)
				: words;
	}

	/** Each as wide as it needs; long texts give way, or take what is left. */
	private double[] widths() {
		double[] widths = IntStream.range(0, page.columns().size()).mapToDouble(this::wanted).toArray();
		double free = WIDTH - IntStream.range(0, widths.length).mapToDouble((at) -> widths[at]).sum();
		int elastic = IntStream.range(0, widths.length)
			.filter((at) -> column(at).kind() == Kind.LONG_TEXT)
			.findFirst()
			.orElse(-1);
		if (elastic >= 0) {
			double given = Math.max(free, FEWEST_WORDS * LETTER - widths[elastic]);
			widths[elastic] += given;
			free -= given;
		}
		double whole = WIDTH - free;
		for (int at = 0; at < widths.length; at++) {
			widths[at] += free * widths[at] / whole;
		}
		return widths;
	}

	private double wanted(int at) {
		int longest = rows.stream().mapToInt((row) -> shown(row, at).length()).max().orElse(0);
		int most = switch (column(at).kind()) {
			case LONG_TEXT -> LONGEST_WORDS;
			case TEXT -> LONGEST_TEXT;
			default -> longest;
		};
		double head = Math.min(Headings.of(column(at)).length(), LONGEST_TEXT) * LETTER * 1.12;
		return Math.max(Math.min(longest, most) * LETTER, head) + INSETS;
	}

}
