package id.pantaugerai.report;

import java.time.LocalDateTime;

import id.pantaugerai.shared.Zone;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the weekly files, in order: one definition for every format. Headings,
 * units and explanations stand in the messages under the column's name.
 */
@Getter
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
public enum ReportColumn {

	KELURAHAN_CODE(Kind.TEXT, 13, (row, words) -> row.kelurahan().code()),
	KELURAHAN(Kind.TEXT, 21, (row, words) -> row.kelurahan().officialName()),
	KECAMATAN_CODE(Kind.TEXT, 10, (row, words) -> row.kecamatan().code()),
	KECAMATAN(Kind.TEXT, 19, (row, words) -> row.kecamatan().officialName()),
	LAND(Kind.TEXT, 19, (row, words) -> words.land(row.standing().land())),
	STAGE(Kind.TEXT, 16, (row, words) -> words.stage(row.standing().stage())),
	OPERATION(Kind.TEXT, 20, (row, words) -> words.operation(row.standing().operation())),
	PHYSICAL(Kind.FIGURE, 10, (row, words) -> row.standing().physical()),
	RETURNED(Kind.TEXT, 14, (row, words) -> words.returned(row.standing().returned())),
	BEFORE(Kind.FIGURE, 10, (row, words) -> row.before().physical()),
	CHANGE(Kind.FIGURE, 11, (row, words) -> row.change()),
	BUILDER(Kind.FIGURE, 11, (row, words) -> row.standing().builderFigure()),
	PLAN(Kind.FIGURE, 10, (row, words) -> row.standing().plan()),
	DEVIATION(Kind.FIGURE, 10, (row, words) -> row.standing().deviation()),
	CONTROL(Kind.TEXT, 14, (row, words) -> words.control(row.standing().control())),
	STALE(Kind.TEXT, 8,
			(row, words) -> (row.standing().reportAge() != null) ? words.yes(row.standing().stale()) : null),
	OBSERVED(Kind.DATE, 13, (row, words) -> row.standing().lastObservedOn()),
	RECEIVED(Kind.MOMENT, 17, (row, words) -> received(row)),
	OBSTACLE_COUNT(Kind.COUNT, 9, (row, words) -> row.standing().openObstacles()),
	OBSTACLES(Kind.LONG_TEXT, 50, (row, words) -> row.obstacles()),
	STARTED(Kind.DATE, 12, (row, words) -> row.standing().startedOn()),
	FINISH(Kind.DATE, 12, (row, words) -> row.standing().expectedFinish());

	private final Kind kind;

	private final int width;

	private final Cell cell;

	/**
	 * What a row has to say here: text, a figure, a date, a moment in WIB; absent when
	 * nobody knows.
	 */
	public @Nullable Object of(ReportRow row, ReportWords words) {
		return cell.of(row, words);
	}

	private static @Nullable LocalDateTime received(ReportRow row) {
		return (row.standing().lastReportedAt() != null)
				? LocalDateTime.ofInstant(row.standing().lastReportedAt(), Zone.WIB).withNano(0) : null;
	}

	/** What sort of values stand in a column. */
	public enum Kind {

		TEXT, LONG_TEXT, COUNT, FIGURE, DATE, MOMENT

	}

	/** Finds a value in a row. */
	private interface Cell {

		public @Nullable Object of(ReportRow row, ReportWords words);

	}

}
