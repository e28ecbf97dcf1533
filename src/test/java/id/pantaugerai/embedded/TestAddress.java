package id.pantaugerai.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How a test reaches its database. */
public record TestAddress(String url, String username, String password) implements JdbcConnectionDetails {

	private static final String DATABASE_IN_URL = "(jdbc:postgresql://[^/]+/)[^?]*";

	/** Creates another, empty database on the same server. */
	public TestAddress newDatabase() {
		String name = "test_%d_%d".formatted(ProcessHandle.current().pid(), System.nanoTime());
		try (Connection connection = DriverManager.getConnection(url, username, password);
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
			return new TestAddress(url.replaceFirst(DATABASE_IN_URL, "$1" + name), username, password);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The test server gives no database: " + url, ex);
		}
	}

	@Override
	public String getJdbcUrl() {
		return url;
	}

	@Override
	public String getUsername() {
		return username;
	}

	@Override
	public String getPassword() {
		return password;
	}

}
