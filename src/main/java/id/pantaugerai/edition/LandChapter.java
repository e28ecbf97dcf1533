package id.pantaugerai.edition;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.proposal.PastProposal;
import id.pantaugerai.report.ReportRow;
import id.pantaugerai.standing.Standing;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Land: the axis, the steps to legality, who is newly ready and who is without. */
@Component
@RequiredArgsConstructor
class LandChapter implements ChapterWriter {

	private final EditionWords words;

	private final LandMap map;

	@Override
	public Part part() {
		return Part.LAHAN;
	}

	@Override
	public Chapter write(Told told) {
		Stream<Piece> pieces = Stream.of(axis(told), stages(told), ready(told), without(told));
		return words.chapter(part(), Stream.concat(pieces, map.draw(told).stream()).toArray(Piece[]::new));
	}

	private Piece.Grid axis(Told told) {
		GridDraft grid = words.grid("lahan.status")
			.column("status", Kind.TEXT)
			.column("sebelum", Kind.COUNT, "kelurahan")
			.column("kini", Kind.COUNT, "kelurahan")
			.column("perubahan", Kind.COUNT, "kelurahan");
		Arrays.stream(LandStatus.values()).forEach((status) -> count(grid, told, status));
		count(grid, told, null);
		return grid.done();
	}

	private void count(GridDraft grid, Told told, @Nullable LandStatus status) {
		long before = count(told, ReportRow::before, status);
		long now = count(told, ReportRow::standing, status);
		grid.row((status != null) ? status.name() : "BELUM_DIISI", words.state("land", status), before, now,
				now - before);
	}

	private static long count(Told told, Function<ReportRow, Standing> when, @Nullable LandStatus status) {
		return told.report().rows().stream().filter((row) -> when.apply(row).land() == status).count();
	}

	private Piece.Grid stages(Told told) {
		GridDraft grid = words.grid("lahan.tahap")
			.column("tahap", Kind.TEXT)
			.column("jumlah", Kind.COUNT, "usulan")
			.column("catatan", Kind.COUNT, "usulan")
			.column("terlama", Kind.COUNT, "hari-kerja");
		for (LandStage stage : LandStage.values()) {
			List<PastProposal> here = told.proposals().stream().filter((one) -> one.stage() == stage).toList();
			Long longest = here.stream()
				.map((one) -> told.days().between(one.since(), told.day()))
				.max(Long::compare)
				.filter((days) -> stage != LandStage.SIAP_BANGUN)
				.orElse(null);
			grid.row(stage.name(), words.say("proposal.stage." + stage), here.size(),
					here.stream().filter(PastProposal::noted).count(), longest);
		}
		return grid.done();
	}

	private Piece.Grid ready(Told told) {
		GridDraft grid = words.grid("lahan.siap").place().column("dari", Kind.TEXT);
		rows(told,
				(row) -> row.before().land() != LandStatus.TERVERIFIKASI
						&& row.standing().land() == LandStatus.TERVERIFIKASI)
			.forEach((row) -> grid.row(row.kelurahan().code(), row.standing().kelurahan(), row.standing().kecamatan(),
					words.state("land", row.before().land())));
		return grid.done();
	}

	private Piece.Grid without(Told told) {
		GridDraft grid = words.grid("lahan.tanpa").place().column("status", Kind.TEXT).column("uraian", Kind.LONG_TEXT);
		rows(told, (row) -> row.standing().land() != null && row.standing().land().missing())
			.forEach((row) -> grid.row(row.kelurahan().code(), row.standing().kelurahan(), row.standing().kecamatan(),
					words.state("land", row.standing().land()), row.obstacles()));
		return grid.done();
	}

	private static List<ReportRow> rows(Told told, Predicate<ReportRow> wanted) {
		return told.report().rows().stream().filter(wanted).toList();
	}

}
