package id.pantaugerai.edition;

import java.util.Arrays;
import java.util.List;

import id.pantaugerai.docket.DocketRow;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.obstacle.EscalationTier;
import id.pantaugerai.obstacle.PastObstacle;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Open obstacles by tier with their age, and what the province facilitates. */
@Component
@RequiredArgsConstructor
class ObstaclesChapter implements ChapterWriter {

	private final EditionWords words;

	private final ObstacleTables tables;

	@Override
	public Part part() {
		return Part.KENDALA;
	}

	@Override
	public Chapter write(Told told) {
		List<PastObstacle> open = told.open();
		return words.chapter(part(), tiers(told, ObstacleTables.sorted(told, open)), province(told),
				tables.table("kendala.terbuka", told, open));
	}

	private Piece.Grid tiers(Told told, List<DocketRow> rows) {
		GridDraft grid = words.grid("kendala.jenjang")
			.column("jenjang", Kind.TEXT)
			.column("terbuka", Kind.COUNT, "kendala")
			.column("terlambat", Kind.COUNT, "kendala")
			.column("tertua", Kind.COUNT, "hari-kerja");
		Arrays.stream(EscalationTier.values())
			.filter((tier) -> tier != EscalationTier.KELURAHAN)
			.forEach((tier) -> grid.row(tier.name(),
					tier(told, tier, rows.stream().filter((row) -> row.it().tier() == tier).toList())));
		return grid.done();
	}

	private List<@Nullable Object> tier(Told told, EscalationTier tier, List<DocketRow> rows) {
		Long oldest = rows.stream().map(DocketRow::age).max(Long::compare).orElse(null);
		return Arrays.asList(words.say("obstacle.tier." + tier), rows.size(),
				rows.stream().filter((row) -> row.it().isLate(told.day())).count(), oldest);
	}

	/** What waits for the province, and what it answered this week. */
	private Piece.Grid province(Told told) {
		GridDraft grid = words.grid("kendala.provinsi")
			.column("nomor", Kind.TEXT)
			.place()
			.column("kategori", Kind.TEXT)
			.column("diminta", Kind.LONG_TEXT)
			.column("jawaban", Kind.LONG_TEXT)
			.column("jenis", Kind.TEXT)
			.column("keadaan", Kind.TEXT)
			.column("tenggat", Kind.DATE);
		told.obstacles().stream().filter((past) -> concerns(past, told)).forEach((past) -> {
			var it = past.it();
			var answer = past.answer();
			grid.row(it.number(), it.number(), it.place().name(), it.place().kecamatan(), it.category(), past.request(),
					(answer != null) ? answer.text() : null,
					(answer != null) ? words.say("obstacle.solution." + answer.kind()) : null,
					words.say("obstacle.state." + it.state()), it.dueOn());
		});
		return grid.done();
	}

	private static boolean concerns(PastObstacle past, Told told) {
		boolean there = past.it().isOpen() && past.it().tier().compareTo(EscalationTier.PROVINSI) >= 0;
		return there || (past.answer() != null && told.within(past.answer().at()));
	}

}
