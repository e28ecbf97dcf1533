package id.pantaugerai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Law 9: a migration says in its name what it does, and names every constraint. */
class MigrationTests {

	private static final String UNNAMED = "(?im)^(?!.*\\bconstraint [a-z])"
			+ ".*(primary key|foreign key|references|unique \\(|check \\()";

	@TestFactory
	Stream<DynamicTest> saysInItsNameWhatItDoes() throws IOException {
		return migrations().map((path) -> DynamicTest.dynamicTest(path.getFileName().toString(),
				() -> requireTellingName(path.getFileName().toString())));
	}

	@TestFactory
	Stream<DynamicTest> namesEveryConstraint() throws IOException {
		return migrations().map((path) -> DynamicTest.dynamicTest(path.getFileName().toString(),
				() -> requireNamedConstraints(Files.readString(path))));
	}

	static void requireTellingName(String file) {
		assertThat(file).matches("V\\d+__[a-z]+_[a-z_]+\\.sql");
	}

	static void requireNamedConstraints(String sql) {
		assertThat(sql).doesNotContainPattern(UNNAMED);
	}

	private static Stream<Path> migrations() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db"))) {
			return files.filter((path) -> path.toString().endsWith(".sql")).sorted().toList().stream();
		}
	}

}
