package id.pantaugerai;

import id.pantaugerai.embedded.SharedServer;
import id.pantaugerai.embedded.TestAddress;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A new PostgreSQL database for each context: on the server that
 * {@code SPRING_DATASOURCE_URL} names, in a container where {@code -Ptestcontainers} asks
 * for it or no embedded server fits this machine, else on the embedded one.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

	@Bean
	JdbcConnectionDetails testConnectionDetails() {
		return newDatabase();
	}

	/** The address of a database that nobody else uses. */
	public static TestAddress newDatabase() {
		String url = System.getenv("SPRING_DATASOURCE_URL");
		if (url != null && !url.isBlank()) {
			return new TestAddress(url, System.getenv("SPRING_DATASOURCE_USERNAME"),
					System.getenv("SPRING_DATASOURCE_PASSWORD"))
				.newDatabase();
		}
		if (Boolean.getBoolean("pantau.testcontainers") || !SharedServer.fitsThisMachine()) {
			return Container.ADDRESS.newDatabase();
		}
		return SharedServer.address().newDatabase();
	}

	/** One container for the whole test process; started only where it is wanted. */
	private static final class Container {

		private static final TestAddress ADDRESS = start();

		private static TestAddress start() {
			PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18");
			postgres.start();
			return new TestAddress(postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
		}

	}

}
