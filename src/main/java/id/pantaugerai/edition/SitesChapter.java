package id.pantaugerai.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.pantaugerai.docket.DocketRow;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.obstacle.ObstacleSummary;
import id.pantaugerai.obstacle.PastObstacle;
import id.pantaugerai.standing.Standing;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Sites that are behind their plan or past the target, with the cause, what is done, by
 * whom and until when, from their open obstacles.
 */
@Component
@RequiredArgsConstructor
class SitesChapter implements ChapterWriter {

	private static final String CODE = "lokasi.perhatian";

	private final EditionWords words;

	private final ObstacleTables obstacles;

	@Override
	public Part part() {
		return Part.LOKASI;
	}

	@Override
	public Chapter write(Told told) {
		GridDraft grid = columns();
		Map<String, List<PastObstacle>> causes = told.open()
			.stream()
			.collect(Collectors.groupingBy((past) -> past.it().place().code()));
		told.report()
			.rows()
			.stream()
			.map((row) -> row.standing())
			.filter((site) -> site.control() != null && site.control().compareTo(ControlStatus.TERKENDALI) < 0)
			.sorted(Comparator.comparing(Standing::severity)
				.thenComparing(Standing::deviation, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(Standing::kelurahanCode))
			.forEach((site) -> add(grid, site, told, causes.getOrDefault(site.kelurahanCode(), List.of())));
		return words.chapter(part(), grid.done());
	}

	private GridDraft columns() {
		return words.grid(CODE)
			.place()
			.column("kendali", Kind.TEXT)
			.column("fisik", Kind.FIGURE, "persen")
			.column("tanda", Kind.MARK)
			.column("rencana", Kind.FIGURE, "persen")
			.column("deviasi", Kind.CHANGE, "poin")
			.column("penyebab", Kind.LONG_TEXT)
			.column("tindakan", Kind.LONG_TEXT)
			.column("oleh", Kind.TEXT)
			.column("tenggat", Kind.DATE)
			.column("perkiraan", Kind.DATE);
	}

	private void add(GridDraft grid, Standing site, Told told, List<PastObstacle> causes) {
		List<DocketRow> rows = ObstacleTables.sorted(told, causes);
		ObstacleSummary first = rows.isEmpty() ? null : rows.get(0).it();
		grid.row(site.kelurahanCode(), site.kelurahan(), site.kecamatan(), words.state("control", site.control()),
				site.physical(), words.mark(site), site.plan(), site.deviation(), cause(rows), action(first, causes),
				(first != null) ? obstacles.holder(first) : null, (first != null) ? first.dueOn() : null,
				site.expectedFinish());
	}

	private static @Nullable String cause(List<DocketRow> rows) {
		return rows.isEmpty() ? null
				: rows.stream().map((row) -> row.it().category()).distinct().collect(Collectors.joining(", "));
	}

	private static @Nullable String action(@Nullable ObstacleSummary first, List<PastObstacle> causes) {
		return causes.stream()
			.filter((past) -> past.it().equals(first))
			.findFirst()
			.map(PastObstacle::said)
			.orElse(null);
	}

}
