package id.pantaugerai;

import java.io.IOException;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.pantaugerai.shared.Bundle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What must be filled in is called by its name in the summary of a refused form. */
class FieldNamesTests {

	private static final Pattern REQUIRED = Pattern.compile(
			"\\{field\\.required}\"\\)(?: ?@\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?)* (?:@Nullable )?[\\w<>]+ (\\w+)");

	@Test
	void namesEveryFieldThatMustBeFilledIn() throws IOException {
		Properties words = Bundle.words();

		assertThat(Sources.ending("Form.java")
			.stream()
			.flatMap(FieldNamesTests::required)
			.filter((field) -> !words.containsKey("field.name." + field))).containsOnly("version");
	}

	private static Stream<String> required(String form) {
		return REQUIRED.matcher(form.replaceAll("\\s+", " ")).results().map((MatchResult found) -> found.group(1));
	}

}
