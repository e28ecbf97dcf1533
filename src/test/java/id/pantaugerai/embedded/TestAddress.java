package id.pantaugerai.embedded;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How a test reaches its database. */
public record TestAddress(String url, String username, String password) implements JdbcConnectionDetails {

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
