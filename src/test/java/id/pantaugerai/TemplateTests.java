package id.pantaugerai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Law 8: a template is markup only, short, and speaks the words of the one bundle. */
class TemplateTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern UNWELCOME = Pattern
		.compile("(?i)<script>|<script [^>]*[^/]>[^<]+</script>|\\sstyle=|\\son[a-z]+=|th:utext|javascript:");

	private static final Pattern KEY = Pattern.compile("#\\{([\\w.]+)[}(]");

	private static final int TWO_SCREENS = 120;

	@TestFactory
	Stream<DynamicTest> holdsMarkupOnly() throws IOException {
		return templates().map((path) -> DynamicTest.dynamicTest(path.toString(),
				() -> assertThat(Files.readString(path)).doesNotContainPattern(UNWELCOME)));
	}

	@TestFactory
	Stream<DynamicTest> fitsOnTwoScreens() throws IOException {
		return templates().map((path) -> DynamicTest.dynamicTest(path.toString(),
				() -> assertThat(Files.readAllLines(path)).hasSizeLessThanOrEqualTo(TWO_SCREENS)));
	}

	@TestFactory
	Stream<DynamicTest> speaksOnlyWordsFromTheMessages() throws IOException {
		Set<String> words = words();
		return templates()
			.map((path) -> DynamicTest.dynamicTest(path.toString(), () -> assertThat(keysIn(path)).isSubsetOf(words)));
	}

	@Test
	void theBundleSaysEveryWordOnce() throws IOException {
		List<String> keys = Files.readAllLines(Path.of("src/main/resources/messages.properties"))
			.stream()
			.filter((line) -> line.matches("[\\w.-]+\\s*=.*"))
			.map((line) -> line.substring(0, line.indexOf('=')).strip())
			.toList();

		assertThat(keys).doesNotHaveDuplicates();
	}

	@Test
	void theFrameLinksEveryStylesheet() throws IOException {
		String frame = Files.readString(TEMPLATES.resolve("layout.html"));
		try (Stream<Path> sheets = Files.list(Path.of("src/main/resources/static/css"))) {
			assertThat(sheets.map((sheet) -> sheet.getFileName().toString().replace(".css", "")))
				.allMatch((name) -> frame.contains("'" + name + "'") || frame.contains("/css/" + name + ".css"));
		}
	}

	private static Stream<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((path) -> path.toString().endsWith(".html")).sorted().toList().stream();
		}
	}

	private static Set<String> keysIn(Path path) throws IOException {
		return KEY.matcher(Files.readString(path))
			.results()
			.map((MatchResult match) -> match.group(1))
			.collect(Collectors.toSet());
	}

	private static Set<String> words() throws IOException {
		Properties messages = new Properties();
		try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
			messages.load(reader);
		}
		return messages.stringPropertyNames();
	}

}
