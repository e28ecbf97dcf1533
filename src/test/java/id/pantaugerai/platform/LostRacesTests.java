package id.pantaugerai.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.pantaugerai.proposal.ProposalConflictException.Why;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LostRacesTests {

	private static final Pattern RIVAL = Pattern.compile("Rival\\.(?:of|none)\\([^;\"]*\"([a-z.]+[a-z])\"");

	@Test
	void hasWordsForWhateverMayHold() throws IOException {
		Properties words = new Properties();
		try (Reader bundle = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
			words.load(bundle);
		}
		List<String> holds = Stream
			.concat(sources()
				.flatMap((source) -> RIVAL.matcher(source).results().map((MatchResult found) -> found.group(1))),
					Arrays.stream(Why.values()).map((why) -> "proposal." + why))
			.map((key) -> "conflict." + key)
			.toList();

		assertThat(holds).hasSizeGreaterThan(15).allMatch(words::containsKey, "has words");
	}

	private static Stream<String> sources() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.map(LostRacesTests::read)
				.toList()
				.stream();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
