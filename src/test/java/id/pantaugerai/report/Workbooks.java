package id.pantaugerai.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads workbooks back. */
final class Workbooks {

	private Workbooks() {
	}

	static XSSFWorkbook read(ReportFile file) {
		try {
			return new XSSFWorkbook(new ByteArrayInputStream(file.content()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The cell of a kelurahan in a column. */
	static Cell cell(XSSFWorkbook book, String code, ReportColumn column) {
		return row(book.getSheetAt(0), code).getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

	private static Row row(XSSFSheet sheet, String code) {
		return IntStream.rangeClosed(1, sheet.getLastRowNum())
			.mapToObj(sheet::getRow)
			.filter((row) -> row.getCell(0).getStringCellValue().equals(code))
			.findFirst()
			.orElseThrow();
	}

}
