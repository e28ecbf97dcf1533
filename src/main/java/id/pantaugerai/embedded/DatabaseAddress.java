package id.pantaugerai.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Where a database of the embedded server answers, and the password it asks for. */
record DatabaseAddress(int port, String database, String password) {

	private static final String ADMINISTRATION = "postgres";

	String url() {
		return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
	}

	/** Creates the database if the server does not have it yet. */
	void createDatabase() throws SQLException {
		String url = new DatabaseAddress(port, ADMINISTRATION, password).url();
		try (Connection connection = DriverManager.getConnection(url, PostgresCluster.USER, password);
				Statement statement = connection.createStatement()) {
			if (!statement.executeQuery("select 1 from pg_database where datname = '%s'".formatted(database)).next()) {
				statement.execute("create database " + database);
			}
		}
	}

	@Override
	public String toString() {
		return url();
	}

}
