package id.pantaugerai.night;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.benchmark.Script;
import id.pantaugerai.embedded.OwnDatabase;

/** The city that is worked on: ten weeks of history, and an account for each officer. */
final class City {

	private static final String[] SCRIPTS = { "/places.sql", "/dataset.sql", "/night.sql" };

	private final OwnDatabase database;

	City(OwnDatabase database) {
		this.database = database;
	}

	void fill() throws SQLException, IOException {
		try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
			statement.execute("set pantau.size = '126'");
			for (String script : SCRIPTS) {
				for (String step : Script.steps(script)) {
					statement.execute(step);
				}
			}
		}
	}

	/**
	 * Lets its history begin earlier, so that the clock finds weeks to close.
	 * @return since when history is as it is now
	 */
	Instant deepen() throws SQLException, IOException {
		try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
			statement.execute(Script.read("/night-earlier.sql"));
		}
		return Instant.now();
	}

	/** How many weeks are due and still open. */
	int weeksToClose() throws SQLException, IOException {
		return count("""
				select count(*) from generate_series(
				  (select date_trunc('week', min(recorded_at) at time zone 'Asia/Jakarta') from progress_report),
				  now() at time zone 'Asia/Jakarta' - interval '7 days 9 hours', interval '7 days') week
				where not exists (select from closed_edition e where e.monday = date(week))""");
	}

	int weeksClosed() throws SQLException, IOException {
		return count("select count(*) from closed_edition where closed_by is null");
	}

	private int count(String query) throws SQLException, IOException {
		try (Connection connection = database.connect();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(query)) {
			row.next();
			return row.getInt(1);
		}
	}

	/** The kelurahan of a kecamatan where something is being built. */
	List<String> sites(String kecamatan) throws SQLException, IOException {
		try (Connection connection = database.connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select kelurahan_code from gerai where kelurahan_code like '"
						+ kecamatan + ".%' order by 1")) {
			List<String> sites = new ArrayList<>();
			while (rows.next()) {
				sites.add(rows.getString(1));
			}
			return sites;
		}
	}

}
