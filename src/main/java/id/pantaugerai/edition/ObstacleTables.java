package id.pantaugerai.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import id.pantaugerai.docket.DocketRow;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.obstacle.ObstacleSummary;
import id.pantaugerai.obstacle.PastObstacle;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Tables of obstacles, the highest tier and the latest of it on top. */
@Component
@RequiredArgsConstructor
class ObstacleTables {

	private final EditionWords words;

	/** Obstacles with their age and their time. */
	Piece.Grid table(String code, Told told, List<PastObstacle> obstacles) {
		GridDraft grid = words.grid(code)
			.column("nomor", Kind.TEXT)
			.place()
			.column("kategori", Kind.TEXT)
			.column("uraian", Kind.LONG_TEXT)
			.column("pemegang", Kind.TEXT)
			.column("keadaan", Kind.TEXT)
			.column("umur", Kind.COUNT, "hari-kerja")
			.column("tenggat", Kind.DATE)
			.column("terlambat", Kind.COUNT, "hari-kerja");
		sorted(told, obstacles).forEach((row) -> {
			ObstacleSummary it = row.it();
			grid.row(it.number(), it.number(), it.place().name(), it.place().kecamatan(), it.category(), line(it),
					holder(it), words.say("obstacle.state." + it.state()), row.age(), it.dueOn(), late(row, told));
		});
		return grid.done();
	}

	/** Obstacles that were closed, with what solved them. */
	Piece.Grid closed(String code, Told told, List<PastObstacle> obstacles) {
		GridDraft grid = words.grid(code)
			.column("nomor", Kind.TEXT)
			.place()
			.column("kategori", Kind.TEXT)
			.column("uraian", Kind.LONG_TEXT)
			.column("penyelesaian", Kind.LONG_TEXT)
			.column("ditutup", Kind.DATE)
			.column("lama", Kind.COUNT, "hari-kerja");
		for (PastObstacle past : obstacles) {
			ObstacleSummary it = past.it();
			grid.row(it.number(), it.number(), it.place().name(), it.place().kecamatan(), it.category(), line(it),
					past.said(), Zone.dateOf(Objects.requireNonNull(it.closedAt())),
					DocketRow.of(it, told.day(), told.days()).age());
		}
		return grid.done();
	}

	/** Who has it, the tier and at the city the office. */
	String holder(ObstacleSummary it) {
		String tier = words.say("obstacle.tier." + it.tier());
		return (it.office() != null) ? tier + ", " + it.office() : tier;
	}

	/** The obstacles as lists show them, the highest tier and the latest of it on top. */
	static List<DocketRow> sorted(Told told, List<PastObstacle> obstacles) {
		return obstacles.stream()
			.map((past) -> DocketRow.of(past.it(), told.day(), told.days()))
			.sorted(Comparator.comparing((DocketRow row) -> row.it().tier())
				.reversed()
				.thenComparing((row) -> row.it().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing((row) -> row.it().id()))
			.toList();
	}

	/** How many working days it is too late; absent while it is in time. */
	static @Nullable Integer late(DocketRow row, Told told) {
		Integer left = row.left();
		return (row.it().isLate(told.day()) && left != null) ? Integer.valueOf(-left) : null;
	}

	/** What people typed, as one line. */
	static String line(ObstacleSummary it) {
		return it.description().replaceAll("\\s+", " ").strip();
	}

}
