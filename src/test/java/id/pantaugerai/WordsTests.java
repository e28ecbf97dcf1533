package id.pantaugerai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One thing has one word, and what must be filled in is called by its name. */
class WordsTests {

	private static final Path CODE = Path.of("src/main/java");

	private static final Path MESSAGES = Path.of("src/main/resources/messages.properties");

	/** What not to write, and the word of the glossary for it. */
	private static final Map<String, String> SYNONYMS = Map.ofEntries(Map.entry("\\bfile\\b", "berkas"),
			Map.entry("\\bupload", "unggah"), Map.entry("\\bdownload", "unduh"), Map.entry("\\btemplate\\b", "templat"),
			Map.entry("\\bklik\\b", "tekan"), Map.entry("\\bpassword\\b", "kata sandi"),
			Map.entry("\\busername\\b", "nama pengguna"), Map.entry("\\badministrator\\b", "operator"),
			Map.entry("\\bprogres(s)?\\b", "kemajuan"), Map.entry("\\bponsel\\b", "HP"),
			Map.entry("\\bkamu\\b", "Anda"),
			Map.entry("(surat elektronik|\\bsurel\\b|\\bpos-el\\b|\\bemail\\b)", "e-mail"),
			Map.entry("\\bfilter\\b", "saringan"), Map.entry("sudah diketik", "sudah diisi"),
			Map.entry("daftar lahan", "aset lahan"), Map.entry("\\berror\\b", "kesalahan"),
			Map.entry("\\bkab(upaten)?\\b", "kota"), Map.entry("\\bperbarui\\b", "lapor"));

	private static final Pattern REQUIRED = Pattern.compile(
			"\\{field\\.required}\"\\)(?: ?@\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?)* (?:@Nullable )?[\\w<>]+ (\\w+)");

	@Test
	void neverCallsOneThingByTwoWords() throws IOException {
		List<String> texts = texts();
		SYNONYMS.forEach((wrong, right) -> assertThat(texts).as("say \"%s\"", right)
			.noneMatch((text) -> Pattern.compile("(?iu)" + wrong).matcher(text).find()));
	}

	@Test
	void namesEveryFieldThatMustBeFilledIn() throws IOException {
		Set<String> words = Files.readAllLines(MESSAGES)
			.stream()
			.map((line) -> line.split("=", 2)[0])
			.collect(Collectors.toSet());
		try (Stream<Path> files = Files.walk(CODE)) {
			assertThat(files.filter((file) -> file.toString().endsWith("Form.java"))
				.flatMap(WordsTests::required)
				.filter((field) -> !words.contains("field.name." + field))).containsOnly("version");
		}
	}

	private static List<String> texts() throws IOException {
		return Files.readAllLines(MESSAGES)
			.stream()
			.filter((line) -> line.contains("=") && !line.startsWith("#"))
			.map((line) -> line.split("=", 2)[1])
			.toList();
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
