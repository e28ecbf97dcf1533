package id.pantaugerai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.pantaugerai.shared.Bundle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Law 8: a template is markup only, short, and speaks the words of the one bundle. */
class TemplateTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path MESSAGES = Path.of("src/main/resources/messages.properties");

	private static final Path ROOMS = Path.of("src/main/java/id/pantaugerai");

	private static final Path GUIDE = Path.of("src/docs/panduan.md");

	private static final Path STYLES = Path.of("src/main/resources/static/css");

	private static final Pattern UNWELCOME = Pattern
		.compile("(?i)<script>|<script [^>]*[^/]>[^<]+</script>|\\sstyle=|\\son[a-z]+=|th:utext|javascript:");

	private static final Pattern KEY = Pattern.compile("#\\{([\\w.]+)[}(]");

	private static final Pattern PAGE = Pattern.compile("\"([a-z]+)/[a-z][\\w-]*(?: ::[^\"]*)?\"");

	/** What a page cannot read, because its frame means something else by it. */
	private static final Pattern OF_THE_FRAME = Pattern.compile("\\$\\{(title|content)\\}");

	private static final int TWO_SCREENS = 120;

	@TestFactory
	Stream<DynamicTest> holdsMarkupOnly() throws IOException {
		return each(TemplateTests::requireMarkupOnly);
	}

	@TestFactory
	Stream<DynamicTest> fitsOnTwoScreens() throws IOException {
		return each(TemplateTests::requireTwoScreens);
	}

	@TestFactory
	Stream<DynamicTest> readsNothingThatItsFrameHides() throws IOException {
		return each(TemplateTests::requireOwnNames);
	}

	@TestFactory
	Stream<DynamicTest> speaksOnlyWordsFromTheMessages() throws IOException {
		Set<String> words = Bundle.words().stringPropertyNames();
		return each((text) -> requireWords(text, words));
	}

	@TestFactory
	Stream<DynamicTest> standsInTheFolderOfItsRoom() throws IOException {
		try (Stream<Path> files = Files.walk(ROOMS)) {
			List<Path> doors = files.filter((file) -> file.endsWith(Path.of("web", file.getFileName().toString())))
				.sorted()
				.toList();
			return doors.stream()
				.map((door) -> DynamicTest.dynamicTest(door.toString(),
						() -> requireOwnPages(ROOMS.relativize(door).getName(0).toString(), Files.readString(door))));
		}
	}

	@Test
	void theBundleSaysEveryWordOnce() throws IOException {
		requireEveryWordOnce(Files.readString(MESSAGES));
	}

	@Test
	void theBundleCallsOneThingByOneWord() throws IOException {
		Synonyms.refuseIn(Files.readString(MESSAGES));
	}

	@Test
	void theGuideCallsThemByTheSameWords() throws IOException {
		Synonyms.refuseIn(Files.readAllLines(GUIDE));
	}

	@Test
	void theBundleHoldsNoWordThatNobodySays() throws IOException {
		SpokenWords.ofTheProduct().requireAll(Bundle.words().stringPropertyNames());
	}

	@Test
	void theBundleHoldsEveryStylesheet() throws IOException {
		String bundle = Files.readString(STYLES.resolve("app.css"));
		try (Stream<Path> sheets = Files.list(STYLES)) {
			sheets.map((sheet) -> sheet.getFileName().toString())
				.filter((sheet) -> !sheet.equals("app.css"))
				.forEach((sheet) -> requireImport(bundle, sheet));
		}
	}

	@Test
	void theTokensAloneSayWhichColours() throws IOException {
		try (Stream<Path> sheets = Files.list(STYLES)) {
			for (Path sheet : sheets.filter((sheet) -> !sheet.endsWith("tokens.css")).toList()) {
				requireTokens(Files.readString(sheet));
			}
		}
	}

	static void requireTokens(String sheet) {
		assertThat(sheet).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b");
	}

	static void requireMarkupOnly(String template) {
		assertThat(template).doesNotContainPattern(UNWELCOME);
	}

	static void requireOwnNames(String template) {
		if (template.contains("{layout :: page(")) {
			assertThat(template).doesNotContainPattern(OF_THE_FRAME);
		}
	}

	static void requireTwoScreens(String template) {
		assertThat(template.lines()).hasSizeLessThanOrEqualTo(TWO_SCREENS);
	}

	static void requireWords(String template, Set<String> words) {
		assertThat(keysIn(template)).isSubsetOf(words);
	}

	static void requireOwnPages(String room, String source) {
		assertThat(PAGE.matcher(source)
			.results()
			.map((page) -> page.group(1))
			.filter((folder) -> Files.isDirectory(TEMPLATES.resolve(folder)))).isSubsetOf(room, "error");
	}

	static void requireEveryWordOnce(String bundle) {
		assertThat(bundle.lines()
			.filter((line) -> line.matches("[\\w.-]+\\s*=.*"))
			.map((line) -> line.substring(0, line.indexOf('=')).strip())).doesNotHaveDuplicates();
	}

	static void requireImport(String bundle, String sheet) {
		assertThat(bundle).containsOnlyOnce("\n@import \"" + sheet + "\";\n");
	}

	private static Stream<DynamicTest> each(Consumer<String> rule) throws IOException {
		return templates()
			.map((path) -> DynamicTest.dynamicTest(path.toString(), () -> rule.accept(Files.readString(path))));
	}

	private static Stream<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((path) -> path.toString().endsWith(".html")).sorted().toList().stream();
		}
	}

	private static Set<String> keysIn(String template) {
		return KEY.matcher(template).results().map((MatchResult match) -> match.group(1)).collect(Collectors.toSet());
	}

}
