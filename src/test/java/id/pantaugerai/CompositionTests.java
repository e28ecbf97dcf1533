package id.pantaugerai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

/**
 * What production promises in its files, where no container engine is at hand to show it.
 */
class CompositionTests {

	/** Whole names; the folder of the files is the image's own. */
	private static final Pattern SETTING = Pattern.compile("(?!PANTAU_DATA_DIR)[A-Z]{6}_[A-Z_]+");

	private final Map<String, Map<String, Map<String, Object>>> composition;

	CompositionTests() throws IOException {
		composition = new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
	}

	@Test
	void runsTheApplicationOnAReadOnlyRootWithoutPrivileges() {
		assertThat(service("app")).containsEntry("read_only", true).containsKey("tmpfs");
		assertThat(service("app").get("cap_drop")).asString().contains("ALL");
	}

	@Test
	void showsTheDatabaseToNobodyOutside() {
		assertThat(service("database")).containsEntry("image", "postgres:18").doesNotContainKey("ports");
		assertThat(service("database").get("volumes")).asString().contains("database:/var/lib/postgresql");
	}

	@Test
	void takesEverySecretFromTheEnvironment() throws IOException {
		assertThat(Files.readAllLines(Path.of("docker-compose.yml"))).filteredOn(line -> line.contains("PASSWORD"))
			.isNotEmpty()
			.allMatch(line -> line.contains("${PANTAU_"));
		assertThat(Files.readAllLines(Path.of(".env.example"))).filteredOn(line -> line.matches("\\w+PASSWORD=.*"))
			.isNotEmpty()
			.allMatch(line -> line.endsWith("="));
	}

	@Test
	void passesOnWhateverTheReadmeLetsYouSet() throws IOException {
		List<String> settings = Files.readAllLines(Path.of("README.md"))
			.stream()
			.filter((line) -> line.startsWith("| `PANTAU_") || line.startsWith("| `SPRING_MAIL_"))
			.flatMap((line) -> SETTING.matcher(line.split("\\|")[1]).results())
			.map(MatchResult::group)
			.toList();

		assertThat(settings).hasSizeGreaterThan(15);
		assertThat(service("app").get("environment")).asInstanceOf(MAP).containsKeys(settings.toArray());
	}

	@Test
	void leavesRootBeforeItStarts() throws IOException {
		String last = Files.readString(Path.of("src/docker/Dockerfile")).replaceAll("(?s).*\\nFROM ", "FROM ");
		assertThat(last).startsWith("FROM eclipse-temurin:25-jre")
			.contains("USER 10001:10001", "HEALTHCHECK", "-XX:AOTCache=")
			.doesNotContain("demo");
	}

	private Map<String, Object> service(String name) {
		return composition.getOrDefault("services", Map.of()).getOrDefault(name, Map.of());
	}

}
