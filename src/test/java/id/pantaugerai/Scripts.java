package id.pantaugerai;

import javax.sql.DataSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Brings rows in while a test is under way. */
public final class Scripts {

	private Scripts() {
	}

	/** Runs a script of the tests, named from the root of their rooms. */
	public static void run(DataSource database, String script) {
		new ResourceDatabasePopulator(new ClassPathResource("/id/pantaugerai/" + script)).execute(database);
	}

}
