package id.pantaugerai;

import id.pantaugerai.embedded.SharedServer;
import id.pantaugerai.embedded.TestAddress;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A PostgreSQL for the tests, with a new database for each context: embedded, or a
 * container where {@code -Ptestcontainers} asks for it.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

	@Bean
	JdbcConnectionDetails testConnectionDetails() {
		return Boolean.getBoolean("pantau.testcontainers") ? Container.address() : SharedServer.newDatabase();
	}

	/** One container for the whole test process; loaded only where it is wanted. */
	private static final class Container {

		private static TestAddress address() {
			PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18");
			postgres.start();
			return new TestAddress(postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
		}

	}

}
