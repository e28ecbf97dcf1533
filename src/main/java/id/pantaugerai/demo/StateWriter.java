package id.pantaugerai.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes targets, land and operation of the sample, each as recorded in the past.
 */
@Component
@Profile("demo")
@RequiredArgsConstructor
class StateWriter {

	private final JdbcTemplate jdbc;

	boolean nothingReported() {
		return jdbc.queryForList("select 1 from progress_report limit 1").isEmpty();
	}

	Authors authors() {
		Map<String, Long> byUsername = jdbc
			.query("select username, id from account", (row, number) -> Map.entry(row.getString(1), row.getLong(2)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		Map<String, Long> byKecamatan = jdbc
			.query("select area, id from account where role = 'CAMAT'",
					(row, number) -> Map.entry(row.getString(1), row.getLong(2)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return new Authors(byUsername, byKecamatan);
	}

	void targets(List<Sheets.TargetMove> moves, OfficeHours hours, Authors authors) {
		batch("""
				insert into completion_target (target_date, letter_number, letter_date, reason, recorded_at, recorded_by)
				values (?, ?, ?, ?, ?, ?)
				""",
				moves.stream().map((move) -> {
					Instant at = hours.at(move.daysAgo(), "target");
					LocalDate day = Zone.dateOf(at);
					String number = move.letterNumber().replace("{tahun}", String.valueOf(day.getYear()));
					return new Object[] { hours.today().plusDays(move.daysAhead()), number, day.minusDays(1),
							move.reason(), Timestamp.from(at), authors.named("pemkot") };
				}).toList());
	}

	void land(List<Change> changes) {
		batch("""
				insert into land_status_change (kelurahan_code, status, effective_on, location, area_m2, note,
				  recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)
				""", changes.stream()
			.map((change) -> new @Nullable Object[] { change.code(), change.status(), Zone.dateOf(change.at()),
					change.location(), change.area(), change.note(), Timestamp.from(change.at()), change.author() })
			.toList());
	}

	void operation(List<Change> changes) {
		batch("""
				insert into operation_status_change (kelurahan_code, status, effective_on, note, recorded_at, recorded_by)
				values (?, ?, ?, ?, ?, ?)
				""",
				changes.stream()
					.map((change) -> new @Nullable Object[] { change.code(), change.status(), Zone.dateOf(change.at()),
							change.note(), Timestamp.from(change.at()), change.author() })
					.toList());
	}

	private void batch(String sql, List<? extends @Nullable Object[]> rows) {
		jdbc.batchUpdate(sql, List.copyOf(rows));
	}

}
