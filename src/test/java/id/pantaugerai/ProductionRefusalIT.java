package id.pantaugerai;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged jar where the environment of production lacks something. */
class ProductionRefusalIT {

	@TempDir
	Path folder;

	@Test
	void saysPlainlyWhatIsMissingWhenNoDatabaseIsNamed() throws Exception {
		try (Production production = Production.in(folder, Map.of())) {
			assertThat(production.exitCode()).isNotZero();
			assertThat(production.output()).contains("Basis data belum ditentukan", "No database is named")
				.contains("SPRING_DATASOURCE_URL")
				.doesNotContain("\tat ");
		}
	}

	@Test
	void saysPlainlyThatThePasswordOfTheFirstOperatorIsWeak() throws Exception {
		Map<String, String> environment = new HashMap<>(Production.withDatabase());
		environment.put("PANTAU_ADMIN_PASSWORD", "rahasia");
		try (Production production = Production.in(folder, environment)) {
			assertThat(production.exitCode()).isNotZero();
			assertThat(production.output()).contains("PANTAU_ADMIN_PASSWORD").doesNotContain("\tat ", "Tomcat started");
		}
	}

}
