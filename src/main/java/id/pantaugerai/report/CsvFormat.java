package id.pantaugerai.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import id.pantaugerai.sheet.Sheet;
import id.pantaugerai.sheet.SheetColumn;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Writes a report as comma-separated values; every figure has two decimals. */
@Component
@RequiredArgsConstructor
class CsvFormat {

	private final ReportWords words;

	byte[] write(WeeklyReport report) {
		List<SheetColumn<ReportRow>> columns = Arrays.stream(ReportColumn.values()).map(this::column).toList();
		return new Sheet<>(words.say("report.file.sheet", report.week()), columns, report.rows()).csv();
	}

	private SheetColumn<ReportRow> column(ReportColumn column) {
		return new SheetColumn<>(words.heading(column), column.getWidth(), (row) -> twoDecimals(column.of(row, words)));
	}

	private static @Nullable Object twoDecimals(@Nullable Object value) {
		return (value instanceof BigDecimal figure) ? figure.setScale(2) : value;
	}

}
