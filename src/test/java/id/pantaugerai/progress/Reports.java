package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import org.jspecify.annotations.Nullable;

/** Reports, sheets and officers for tests. */
public final class Reports {

	public static final String SUKAMENANTI = "18.71.01.1005";

	/** A kelurahan of the same kecamatan where nothing is built. */
	public static final String KEDATON = "18.71.01.1003";

	/** Thursday, 12 February 2026, 14.31 WIB. */
	public static final Instant NOW = Instant.parse("2026-02-12T07:31:00Z");

	public static final LocalDate TODAY = LocalDate.of(2026, 2, 12);

	public static final LocalDate START = LocalDate.of(2026, 1, 5);

	public static final Officer CAMAT = officer(1, Role.CAMAT, "18.71.01");

	public static final Officer STAFF = officer(2, Role.CAMAT, "18.71.01");

	private static final int[] WEIGHTS = { 3, 8, 12, 15, 20, 10, 6, 7, 9, 5, 5 };

	private Reports() {
	}

	public static Officer officer(long id, Role role, String area) {
		return new Officer(id, role.name().toLowerCase(Locale.ROOT) + id, "Petugas " + id, new Scope(area, role));
	}

	/** The eleven milestones, 9001 to 9011, at these percentages and 0 after. */
	public static MilestoneFigures figures(String... percents) {
		List<MilestoneFigure> all = new ArrayList<>();
		for (int i = 0; i < WEIGHTS.length; i++) {
			all.add(new MilestoneFigure(9001 + i, i + 1, "Tahapan " + (i + 1), BigDecimal.valueOf(WEIGHTS[i]),
					new BigDecimal((i < percents.length) ? percents[i] : "0")));
		}
		return new MilestoneFigures(all);
	}

	/** What is in force: report 7 with these figures. */
	public static ReportSheet sheet(String... percents) {
		return new ReportSheet(place(SUKAMENANTI), 900L, START, figures(percents), last(7, figures(percents)));
	}

	/** Construction has started, and nothing was reported. */
	public static ReportSheet unreported() {
		return new ReportSheet(place(SUKAMENANTI), 900L, START, figures(), null);
	}

	/** Construction has not started. */
	public static ReportSheet notStarted() {
		return new ReportSheet(place(KEDATON), null, null, new MilestoneFigures(List.of()), null);
	}

	public static ReportSheet.Place place(String code) {
		return new ReportSheet.Place(code, "Sukamenanti", "18.71.01", "Kedaton");
	}

	public static ReportSheet.Last last(long id, MilestoneFigures figures) {
		return new ReportSheet.Last(id, "LP-2026-000007", LocalDate.of(2026, 2, 5),
				Instant.parse("2026-02-05T02:10:00Z"), "Sari Dewi", figures.physical(), new BigDecimal("24.00"));
	}

	public static SubmitReport report(@Nullable Long basedOn, Map<Long, String> percents) {
		return new SubmitReport(SUKAMENANTI, UUID.randomUUID(), basedOn, false, TODAY, values(percents),
				SubmitReport.Remarks.NONE);
	}

	/** The number of a report that was accepted. */
	public static String number(SubmitResult result) {
		return ((SubmitResult.Accepted) result).number();
	}

	public static SubmitReport unchanged(String code, @Nullable Long basedOn) {
		return new SubmitReport(code, UUID.randomUUID(), basedOn, true, TODAY, Map.of(), SubmitReport.Remarks.NONE);
	}

	/** The same report with a reason for a fall. */
	public static SubmitReport explained(SubmitReport report, String reason) {
		return with(report, new SubmitReport.Remarks(null, null, reason, null, false));
	}

	public static SubmitReport with(SubmitReport report, SubmitReport.Remarks remarks) {
		return new SubmitReport(report.kelurahanCode(), report.submission(), report.basedOn(), report.unchanged(),
				report.observedOn(), report.percents(), remarks);
	}

	public static SubmitReport observed(SubmitReport report, LocalDate day) {
		return new SubmitReport(report.kelurahanCode(), report.submission(), report.basedOn(), report.unchanged(), day,
				report.percents(), report.remarks());
	}

	private static Map<Long, BigDecimal> values(Map<Long, String> percents) {
		return percents.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> new BigDecimal(entry.getValue())));
	}

}
