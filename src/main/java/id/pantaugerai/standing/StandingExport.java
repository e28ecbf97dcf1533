package id.pantaugerai.standing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import id.pantaugerai.standing.StandingSheet.Column;
import lombok.RequiredArgsConstructor;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Writes a list of kelurahan as a file for a spreadsheet. */
@Service
@RequiredArgsConstructor
public class StandingExport {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').get();

	private final StandingSheet sheet;

	private final StandingWorkbook workbook;

	/** As CSV for Indonesian Excel: semicolons, a byte order mark, decimal commas. */
	public void writeCsv(List<Standing> standings, OutputStream out) {
		List<Column> columns = sheet.columns();
		try {
			Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			writer.write('\uFEFF');
			CSVPrinter printer = new CSVPrinter(writer, FORMAT);
			printer.printRecord(columns.stream().map(Column::title));
			for (Standing standing : standings) {
				printer.printRecord(columns.stream().map((column) -> text(column.value().apply(standing))));
			}
			printer.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As XLSX, with a second sheet of notes: each line a name and a text. */
	public void writeXlsx(List<Standing> standings, List<List<String>> notes, OutputStream out) {
		workbook.write(sheet.columns(), standings, notes, out);
	}

	private static String text(@Nullable Object value) {
		if (value instanceof LocalDate date) {
			return DATE.format(date);
		}
		if (value instanceof Number number) {
			return number.toString().replace('.', ',');
		}
		return (value != null) ? harmless(value.toString()) : "";
	}

	/** A text that a spreadsheet would take for a formula is marked as text. */
	private static String harmless(String text) {
		return (!text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
