package id.pantaugerai.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Piece;
import lombok.RequiredArgsConstructor;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.springframework.stereotype.Component;

/**
 * Writes an edition as a workbook: a cover, charts, a sheet a table, and notes. Long
 * tables leave memory as they are written.
 */
@Component
@RequiredArgsConstructor
class EditionWorkbook {

	/** Longer tables are written past memory. */
	private static final int LONG = 500;

	private static final int AT_ONCE = 200;

	private static final int LONGEST_NAME = 31;

	private final PressTables tables;

	private final PressDiagrams diagrams;

	private final PressNotes notes;

	private final PressWords words;

	byte[] write(Edition edition) {
		try (XSSFWorkbook book = new XSSFWorkbook()) {
			describe(book, edition);
			WorkbookStyles styles = new WorkbookStyles(book);
			WorkbookTable writer = new WorkbookTable(styles, words.say("press.book.page"));
			List<Piece.Grid> grids = tables.of(edition.content());
			XSSFSheet cover = book.createSheet(words.say("press.book.cover"));
			Map<String, XSSFSheet> sheets = fill(book, edition, writer, grids);
			writer.write(book.createSheet(words.say("press.notes")), notes.table(edition));
			new WorkbookCover(styles, words).write(cover, notes.imprint(edition));
			return finish(book, writer, grids, sheets);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A sheet for every table, the short ones written, and the charts before them. */
	private Map<String, XSSFSheet> fill(XSSFWorkbook book, Edition edition, WorkbookTable writer,
			List<Piece.Grid> grids) {
		List<Diagram> drawn = diagrams.of(edition.content());
		Optional<XSSFSheet> charts = drawn.isEmpty() ? Optional.empty()
				: Optional.of(book.createSheet(words.say("press.book.charts")));
		Map<String, XSSFSheet> sheets = new LinkedHashMap<>();
		grids.forEach((grid) -> sheets.put(grid.code(), book.createSheet(free(book, grid.title()))));
		grids.stream()
			.filter((grid) -> grid.rows().size() <= LONG)
			.forEach((grid) -> writer.write(sheet(sheets, grid), grid));
		charts.ifPresent((sheet) -> new WorkbookCharts(sheets).draw(sheet, drawn, words.say("press.book.page")));
		return sheets;
	}

	private static byte[] finish(XSSFWorkbook frame, WorkbookTable writer, List<Piece.Grid> grids,
			Map<String, XSSFSheet> sheets) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (SXSSFWorkbook book = new SXSSFWorkbook(frame, AT_ONCE)) {
			grids.stream()
				.filter((grid) -> grid.rows().size() > LONG)
				.forEach((grid) -> writer.write(book.getSheet(sheet(sheets, grid).getSheetName()), grid));
			book.write(bytes);
		}
		return bytes.toByteArray();
	}

	private static XSSFSheet sheet(Map<String, XSSFSheet> sheets, Piece.Grid grid) {
		return Objects.requireNonNull(sheets.get(grid.code()));
	}

	private void describe(XSSFWorkbook book, Edition edition) {
		CoreProperties properties = book.getProperties().getCoreProperties();
		properties.setTitle(words.title(edition));
		properties.setCreator(edition.content().masthead().office());
		properties.setCreated(Optional.of(Date.from(edition.content().asOf())));
	}

	/** The title as far as a sheet can bear it, with a number when it is taken. */
	private static String free(XSSFWorkbook book, String title) {
		String safe = WorkbookUtil.createSafeSheetName(title).strip();
		String name = safe;
		for (int number = 2; book.getSheet(name) != null; number++) {
			String end = " " + number;
			name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
		}
		return name;
	}

}
