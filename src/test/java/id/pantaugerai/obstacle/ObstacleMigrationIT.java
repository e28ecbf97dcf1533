package id.pantaugerai.obstacle;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.TestDatabase;
import id.pantaugerai.embedded.TestAddress;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Obstacles that were noted before they could climb. */
class ObstacleMigrationIT {

	static final String CAMAT = """
			insert into account (id, username, display_name, role, area, password_hash, must_change, created_at)
			overriding system value
			values (9001, 'uji.camat', 'Camat', 'CAMAT', '18.71.01', '-', false, '2025-01-01 00:00:00+07')""";

	static TestAddress database;

	/** The day of the migration, and the next one where midnight passed meanwhile. */
	static String begun;

	static String ended;

	@BeforeAll
	static void migrateWithOldRows() throws SQLException {
		database = TestDatabase.newDatabase();
		flyway("96");
		noteOldRows();
		begun = today();
		flyway("latest");
		ended = today();
	}

	private static void noteOldRows() throws SQLException {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			statement.execute(CAMAT);
			statement.execute("""
					insert into obstacle (kelurahan_code, category_code, description, since, submission_id, recorded_at,
					  recorded_by)
					select '18.71.01.1005', v.category, v.words, date '2025-12-01', gen_random_uuid(),
					       cast(v.at as timestamptz), 9001
					from (values ('CUACA', 'Hujan', '2025-12-31 23:30+07'), ('LP2B', 'Sawah', '2026-01-01 00:10+07'),
					      ('ALAS_HAK', 'Sertifikat', '2026-01-12 09:00+07')) as v (category, words, at)""");
			statement.execute(
					"""
							insert into obstacle_closing (obstacle_id, solution, recorded_at, recorded_by)
							select id, 'Selesai', '2026-01-20 10:00+07', 9001 from obstacle where category_code = 'ALAS_HAK'""");
		}
	}

	@Test
	void areNumberedByTheYearOfTheCityAndInOrder() throws SQLException {
		assertThat(read("select number || ' ' || description from obstacle order by id"))
			.containsExactly("KD-2025-0001 Hujan", "KD-2026-0001 Sawah", "KD-2026-0002 Sertifikat");
		assertThat(read("select year || ':' || last from obstacle_number order by year")).containsExactly("2025:1",
				"2026:2");
	}

	@Test
	void keepTheirClosingWithItsWordsAndTheWorkingDaysItTook() throws SQLException {
		assertThat(read("""
				select state || ' ' || days_taken || ' ' || (closed_at = '2026-01-20 10:00+07') from obstacle
				where number = 'KD-2026-0002'""")).containsExactly("DITUTUP 5 true");
		assertThat(read("""
				select kind || ' ' || coalesce(text, '') || ' ' || coalesce(opens::text, '') from obstacle_event e
				join obstacle o on o.id = e.obstacle_id where o.number = 'KD-2026-0002' order by e.id"""))
			.containsExactly("RAISED Sertifikat true", "WITHDRAWN Selesai false");
	}

	@Test
	void startTheirClockOnTheDayOfTheMigrationWhenTheyAreOpen() throws SQLException {
		assertThat(
				read("""
						select kind || ' ' || coalesce(e.allowance, 0) from obstacle_event e join obstacle o on o.id = e.obstacle_id
						where o.number = 'KD-2025-0001' order by e.id"""))
			.containsExactly("RAISED 5", "STARTED 5");
		assertThat(read("""
				select count(*) from obstacle where state = 'BARU' and tier = 'KECAMATAN' and used_before = 0
				  and running_from between '%s' and '%s' and running_from < warn_on
				  and warn_on < due_on and due_on < late_on and late_on < rise_on""".formatted(begun, ended)))
			.containsExactly("2");
	}

	@Test
	void areCountedAnewByTheRulesInForceAtTheFirstStroke() throws SQLException {
		assertThat(read("select distinct edition from obstacle")).containsExactly("0");
		assertThat(read("select count(*) from obstacle_policy")).containsExactly("1");
	}

	private static String today() throws SQLException {
		return read("select (now() at time zone 'Asia/Jakarta')::date").get(0);
	}

	private static void flyway(String target) {
		Flyway.configure()
			.dataSource(database.url(), database.username(), database.password())
			.target(target)
			.load()
			.migrate();
	}

	private static List<String> read(String sql) throws SQLException {
		List<String> found = new ArrayList<>();
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				found.add(rows.getString(1));
			}
		}
		return found;
	}

	private static Connection connect() throws SQLException {
		return DriverManager.getConnection(database.url(), database.username(), database.password());
	}

}
