package id.pantaugerai.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Writes a report for an Indonesian Excel: semicolons, a byte order mark, decimal commas.
 */
@Component
@RequiredArgsConstructor
class CsvFormat {

	private static final CSVFormat FORMAT = CSVFormat.EXCEL.builder()
		.setDelimiter(';')
		.setRecordSeparator("\r\n")
		.get();

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

	private final ReportWords words;

	byte[] write(WeeklyReport report) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
				CSVPrinter printer = new CSVPrinter(out.append('\uFEFF'), FORMAT)) {
			printer.printRecord(Arrays.stream(ReportColumn.values()).map(words::heading));
			for (ReportRow row : report.rows()) {
				printer.printRecord(Arrays.stream(ReportColumn.values()).map((column) -> text(column.of(row, words))));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static String text(@Nullable Object value) {
		if (value instanceof BigDecimal figure) {
			return figure.setScale(2).toPlainString().replace('.', ',');
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
