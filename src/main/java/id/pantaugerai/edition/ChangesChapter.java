package id.pantaugerai.edition;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.report.ReportRow;
import id.pantaugerai.standing.Standing;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What changed in the week: figures, beginnings and ends, obstacles, states, silence. */
@Component
@RequiredArgsConstructor
class ChangesChapter implements ChapterWriter {

	private final EditionWords words;

	private final StateChanges states;

	private final ObstacleTables obstacles;

	private final WeekQueries queries;

	@Override
	public Part part() {
		return Part.PERUBAHAN;
	}

	@Override
	public Chapter write(Told told) {
		return words.chapter(part(), rises(told), falls(told), started(told), finished(told),
				obstacles.table("perubahan.kendala-baru", told,
						told.obstacles().stream().filter((it) -> told.within(it.it().recordedAt())).toList()),
				obstacles.closed("perubahan.kendala-tuntas", told,
						told.obstacles().stream().filter((it) -> !it.it().isOpen()).toList()),
				states.table(told), silent(told));
	}

	private Piece.Grid rises(Told told) {
		GridDraft grid = moves("perubahan.naik");
		moved(told, 1).forEach((row) -> grid.row(code(row), name(row), district(row), row.before().physical(),
				row.standing().physical(), mark(row), row.change()));
		return grid.done();
	}

	private Piece.Grid falls(Told told) {
		GridDraft grid = moves("perubahan.turun").column("alasan", Kind.LONG_TEXT);
		Map<String, String> reasons = queries.fallReasons(told);
		moved(told, -1).forEach((row) -> grid.row(code(row), name(row), district(row), row.before().physical(),
				row.standing().physical(), mark(row), row.change(), reasons.get(code(row))));
		return grid.done();
	}

	private GridDraft moves(String code) {
		return words.grid(code)
			.place()
			.column("sebelum", Kind.FIGURE, "persen")
			.column("kini", Kind.FIGURE, "persen")
			.column("tanda", Kind.MARK)
			.column("perubahan", Kind.CHANGE, "poin");
	}

	private @Nullable String mark(ReportRow row) {
		return words.mark(row.standing());
	}

	private static List<ReportRow> moved(Told told, int sign) {
		return told.report()
			.rows()
			.stream()
			.filter((row) -> sign(row) == sign)
			.sorted(Comparator.comparing((ReportRow row) -> change(row).abs()).reversed())
			.toList();
	}

	private static int sign(ReportRow row) {
		return change(row).signum();
	}

	private static BigDecimal change(ReportRow row) {
		BigDecimal change = row.change();
		return (change != null) ? change : BigDecimal.ZERO;
	}

	private Piece.Grid started(Told told) {
		GridDraft grid = words.grid("perubahan.mulai")
			.place()
			.column("mulai", Kind.DATE)
			.column("perkiraan", Kind.DATE);
		rows(told,
				(row) -> row.before().stage() == ConstructionStage.BELUM_MULAI
						&& row.standing().stage() != ConstructionStage.BELUM_MULAI)
			.forEach((row) -> grid.row(code(row), name(row), district(row), row.standing().startedOn(),
					row.standing().expectedFinish()));
		return grid.done();
	}

	private Piece.Grid finished(Told told) {
		GridDraft grid = words.grid("perubahan.selesai")
			.place()
			.column("mulai", Kind.DATE)
			.column("keadaan", Kind.TEXT);
		rows(told, (row) -> !built(row.before()) && built(row.standing())).forEach((row) -> grid.row(code(row),
				name(row), district(row), row.standing().startedOn(), words.state("stage", row.standing().stage())));
		return grid.done();
	}

	private Piece.Grid silent(Told told) {
		GridDraft grid = words.grid("perubahan.tanpa-laporan")
			.place()
			.column("terakhir", Kind.MOMENT)
			.column("diam", Kind.COUNT, "hari");
		rows(told, (row) -> row.standing().lastReportedAt() == null || !told.within(row.standing().lastReportedAt()))
			.forEach((row) -> grid.row(code(row), name(row), district(row), row.standing().lastReportedAt(),
					row.standing().reportAge()));
		return grid.done();
	}

	private static boolean built(Standing standing) {
		return standing.stage().compareTo(ConstructionStage.SELESAI) >= 0;
	}

	private static List<ReportRow> rows(Told told, Predicate<ReportRow> wanted) {
		return told.report().rows().stream().filter(wanted).toList();
	}

	private static String code(ReportRow row) {
		return row.kelurahan().code();
	}

	private static String name(ReportRow row) {
		return row.standing().kelurahan();
	}

	private static String district(ReportRow row) {
		return row.standing().kecamatan();
	}

}
