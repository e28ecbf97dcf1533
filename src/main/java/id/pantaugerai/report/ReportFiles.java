package id.pantaugerai.report;

import java.util.Locale;

import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Makes the files of a week. */
@Component
@RequiredArgsConstructor
public class ReportFiles {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final String CSV = "text/csv;charset=UTF-8";

	private final WeeklyReportService reports;

	private final WorkbookFormat workbooks;

	private final CsvFormat lists;

	/** The week as a workbook. */
	public ReportFile workbook(Scope scope, Week week) {
		WeeklyReport report = reports.get(scope, week);
		return new ReportFile(name(report, "xlsx"), XLSX, workbooks.write(report));
	}

	/** The week as comma-separated values. */
	public ReportFile list(Scope scope, Week week) {
		WeeklyReport report = reports.get(scope, week);
		return new ReportFile(name(report, "csv"), CSV, lists.write(report));
	}

	/** {@code laporan-2026-M07-kec-tanjung-karang-barat-sementara.xlsx}. */
	private static String name(WeeklyReport report, String ending) {
		String kecamatan = (report.kecamatan() != null)
				? "-kec-" + report.kecamatan().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") : "";
		return "laporan-" + report.week() + kecamatan + (report.running() ? "-sementara" : "") + "." + ending;
	}

}
