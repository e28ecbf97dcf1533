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
				() -> assertThat(path.getFileName().toString()).matches("V\\d+__[a-z]+_[a-z_]+\\.sql")));
	}

	@TestFactory
	Stream<DynamicTest> namesEveryConstraint() throws IOException {
		return migrations().map((path) -> DynamicTest.dynamicTest(path.getFileName().toString(),
				() -> assertThat(Files.readString(path)).doesNotContainPattern(UNNAMED)));
	}

	private static Stream<Path> migrations() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db"))) {
			return files.filter((path) -> path.toString().endsWith(".sql")).sorted().toList().stream();
		}
	}

}
