package id.pantaugerai.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.pantaugerai.embedded.BenchmarkServer;

import org.springframework.util.Assert;

/** A city of any size with ten weeks of history, made by SQL. */
final class Dataset {

	private static final int WEEKS = 10;

	private static final Duration PATIENCE = Duration.ofMinutes(40);

	private final BenchmarkServer database;

	Dataset(BenchmarkServer database) {
		this.database = database;
	}

	/** The code of the kecamatan that a connection works in. */
	static String kecamatan(int number) {
		return "18.71.%02d".formatted(number % 20 + 1);
	}

	/** The account of its camat. */
	static String camat(int number) {
		return "uji." + kecamatan(number);
	}

	void fill(int size) throws SQLException, IOException {
		fill("/dataset.sql", size, WEEKS);
	}

	/** Makes the places of a size, and what a script tells of them in so many weeks. */
	void fill(String script, int size, int weeks) throws SQLException, IOException {
		run("/places.sql", size, weeks);
		run(script, size, weeks);
	}

	/** Runs a script of statements for a size. */
	void run(String script, int size) throws SQLException, IOException {
		run(script, size, WEEKS);
	}

	/** Runs a script of statements for a size and so many weeks. */
	private void run(String script, int size, int weeks) throws SQLException, IOException {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			statement.execute("set pantau.size = '" + size + "'");
			statement.execute("set pantau.weeks = '" + weeks + "'");
			for (String step : Script.steps(script)) {
				statement.execute(step);
			}
		}
	}

	/** Runs one statement, in no transaction. */
	void run(String statement) throws SQLException {
		try (Connection connection = connect(); Statement sent = connection.createStatement()) {
			sent.execute(statement);
		}
	}

	/** One of each thing that pages are of, by what the tour calls it. */
	Map<String, String> names() throws SQLException, IOException {
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(Script.read("/years-names.sql"))) {
			row.next();
			Map<String, String> names = new TreeMap<>();
			for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
				names.put(row.getMetaData().getColumnLabel(column), row.getString(column));
			}
			return names;
		}
	}

	/** One kelurahan of each kecamatan. */
	List<String> kecamatan() throws SQLException {
		return texts("select min(code) from kelurahan group by kecamatan_code order by 1");
	}

	/** How many weeks are closed. */
	int closedWeeks() throws SQLException {
		return texts("select monday from closed_edition where number = 0").size();
	}

	/** What the projections say, as a sum each. */
	List<String> projections() throws SQLException, IOException {
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(Script.read("/years-projections.sql"))) {
			row.next();
			return List.of(row.getString(1), row.getString(2));
		}
	}

	/** The kelurahan of a kecamatan where something is being built. */
	List<String> sites(String kecamatan) throws SQLException {
		return texts("select kelurahan_code from gerai where left(kelurahan_code, 8) = '" + kecamatan
				+ "' order by 1 limit 20");
	}

	private List<String> texts(String query) throws SQLException {
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			List<String> texts = new ArrayList<>();
			while (rows.next()) {
				texts.add(rows.getString(1));
			}
			return texts;
		}
	}

	/**
	 * Waits until the application has projected today and every past week, then tidies
	 * up.
	 * @throws IllegalStateException when that takes too long
	 */
	void settle() throws SQLException, InterruptedException {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			long end = System.nanoTime() + PATIENCE.toNanos();
			while (!isProjected(statement)) {
				Assert.state(System.nanoTime() < end, () -> "Nothing is projected after " + PATIENCE);
				Thread.sleep(200);
			}
		}
		tidy();
	}

	/** Leaves the database as autovacuum does after a while. */
	void tidy() throws SQLException {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			statement.execute("vacuum analyze"); // on its own: it runs in no transaction
		}
	}

	private static boolean isProjected(Statement statement) throws SQLException {
		try (ResultSet row = statement.executeQuery(
				"""
						select (select count(*) from kelurahan_standing) = (select count(*) from kelurahan)
						  and not exists (
						    select 1 from generate_series(
						      date_trunc('week', greatest((select min(recorded_at) from progress_report), now() - interval '70 days')),
						      date_trunc('week', now() - interval '7 days'), interval '1 week') week
						    where not exists (
						      select 1 from kecamatan_week w where w.monday = week::date and w.finished is not null))
						""")) {
			row.next();
			return row.getBoolean(1);
		}
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(database.url(), database.user(), database.password());
	}

}
