package id.pantaugerai.obstacle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.deadline.DaysUsed;
import org.jspecify.annotations.Nullable;

/** Reads an obstacle as lists show it; whoever lists obstacles begins with this. */
public final class ObstacleRow {

	/** To be followed by conditions on {@code o}. */
	public static final String SELECT = """
			select o.*, k.common_name as kelurahan, d.common_name as kecamatan, c.name as category, f.name as office,
			       coalesce(a.display_name, '–') as reporter
			from obstacle o
			  join kelurahan k on k.code = o.kelurahan_code
			  join kecamatan d on d.code = k.kecamatan_code
			  join obstacle_category c on c.code = o.category_code
			  left join obstacle_office f on f.code = o.office_code
			  left join account a on a.id = o.recorded_by
			""";

	/** True of {@code o} when it still stands in the way. */
	public static final String OPEN = "o.state <> 'DITUTUP'";

	/** True of {@code o} when its holder is the one to act. */
	public static final String WORKABLE = "o.state in ('BARU', 'DITANGANI', 'DIBUKA_LAGI')";

	/** True of {@code o} when its holder is too late on {@code :today}. */
	public static final String LATE = "o.late_on <= :today and " + WORKABLE;

	private ObstacleRow() {
	}

	/** One row of it. */
	public static ObstacleSummary read(ResultSet row, int number) throws SQLException {
		return new ObstacleSummary(row.getLong("id"), row.getString("number"),
				new ObstacleSummary.Place(row.getString("kelurahan_code"), row.getString("kelurahan"),
						row.getString("kecamatan")),
				row.getString("category"), row.getString("description"), row.getObject("since", LocalDate.class),
				Severity.valueOf(row.getString("severity")), EscalationTier.valueOf(row.getString("tier")),
				row.getString("office"), ObstacleState.valueOf(row.getString("state")),
				row.getTimestamp("recorded_at").toInstant(), row.getString("reporter"),
				new DaysUsed(row.getInt("used_before"), date(row, "running_from"),
						row.getObject("allowance", Integer.class)),
				date(row, "due_on"), date(row, "late_on"), instant(row, "closed_at"));
	}

	private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp moment = row.getTimestamp(column);
		return (moment != null) ? moment.toInstant() : null;
	}

}
