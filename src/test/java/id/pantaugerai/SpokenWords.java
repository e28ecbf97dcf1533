package id.pantaugerai;

import java.io.IOException;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What of the bundle is said: a word by its whole key, or by a beginning and its rest.
 */
final class SpokenWords {

	private static final Pattern KEY = Pattern.compile("[\\w.-]*\\w");

	private static final Pattern BEGINNING = Pattern.compile("[\"'|]([a-z][\\w.-]*[.-])(?:[\"']|\\$\\{|%s)");

	private final Set<String> keys = new HashSet<>();

	private final Set<String> beginnings = new HashSet<>();

	private final Set<String> parts = new HashSet<>();

	SpokenWords(Stream<String> sources) {
		sources.forEach((source) -> {
			KEY.matcher(source).results().forEach((key) -> keys.add(key.group()));
			BEGINNING.matcher(source).results().forEach((beginning) -> beginnings.add(beginning.group(1)));
		});
		keys.forEach((key) -> parts.addAll(List.of(key.toLowerCase(Locale.ROOT).split("[.-]"))));
		Arrays.stream(DayOfWeek.values()).forEach((day) -> parts.add(day.name().toLowerCase(Locale.ROOT)));
	}

	static SpokenWords ofTheProduct() throws IOException {
		return new SpokenWords(Sources.ending(".java", ".html", ".js").stream());
	}

	void requireAll(Set<String> words) {
		assertThat(words).filteredOn((word) -> !keys.contains(word) && !isPutTogether(word)).isEmpty();
	}

	private boolean isPutTogether(String word) {
		return beginnings.stream()
			.filter(word::startsWith)
			.anyMatch((beginning) -> Arrays.stream(word.substring(beginning.length()).split("[.-]"))
				.allMatch(this::isKnown));
	}

	private boolean isKnown(String part) {
		return part.matches("\\d+") || parts.contains(part.toLowerCase(Locale.ROOT));
	}

}
