package id.pantaugerai.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet for an Indonesian Excel: semicolons, a byte order mark, decimal commas.
 */
final class SheetText {

	private static final CSVFormat FORMAT = CSVFormat.EXCEL.builder()
		.setDelimiter(';')
		.setRecordSeparator("\r\n")
		.get();

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

	private SheetText() {
	}

	static <T> void write(Sheet<T> sheet, OutputStream out) throws IOException {
		Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		CSVPrinter printer = new CSVPrinter(text.append('\uFEFF'), FORMAT);
		printer.printRecord(sheet.columns().stream().map(SheetColumn::title));
		sheet.rows().each((row) -> print(printer, sheet.columns(), row));
		printer.flush();
	}

	private static <T> void print(CSVPrinter printer, List<SheetColumn<T>> columns, T row) {
		try {
			for (SheetColumn<T> column : columns) {
				printer.print(text(column.of(row)));
			}
			printer.println();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(@Nullable Object value) {
		if (value instanceof BigDecimal figure) {
			return figure.toPlainString().replace('.', ',');
		}
		if (value instanceof LocalDate date) {
			return DATE.format(date);
		}
		if (value instanceof LocalDateTime moment) {
			return MOMENT.format(moment);
		}
		return (value instanceof String text) ? CellText.of(text) : (value != null) ? value.toString() : "";
	}

}
