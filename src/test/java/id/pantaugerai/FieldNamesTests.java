package id.pantaugerai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What must be filled in is called by its name in the summary of a refused form. */
class FieldNamesTests {

	private static final Path CODE = Path.of("src/main/java");

	private static final Path MESSAGES = Path.of("src/main/resources/messages.properties");

	private static final Pattern REQUIRED = Pattern.compile(
			"\\{field\\.required}\"\\)(?: ?@\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?)* (?:@Nullable )?[\\w<>]+ (\\w+)");

	@Test
	void namesEveryFieldThatMustBeFilledIn() throws IOException {
		Set<String> words = Files.readAllLines(MESSAGES)
			.stream()
			.map((line) -> line.split("=", 2)[0])
			.collect(Collectors.toSet());
		try (Stream<Path> files = Files.walk(CODE)) {
			assertThat(files.filter((file) -> file.toString().endsWith("Form.java"))
				.flatMap(FieldNamesTests::required)
				.filter((field) -> !words.contains("field.name." + field))).containsOnly("version");
		}
	}

	private static Stream<String> required(Path file) {
		try {
			return REQUIRED.matcher(Files.readString(file).replaceAll("\\s+", " "))
				.results()
				.map((MatchResult found) -> found.group(1))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
