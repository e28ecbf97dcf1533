package id.pantaugerai.platform;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.pantaugerai.Sources;
import id.pantaugerai.proposal.ProposalConflictException.Why;
import id.pantaugerai.shared.Bundle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LostRacesTests {

	private static final Pattern RIVAL = Pattern.compile("Rival\\.(?:of|none)\\([^;\"]*\"([a-z.]+[a-z])\"");

	@Test
	void hasWordsForWhateverMayHold() throws IOException {
		Properties words = Bundle.words();
		List<String> holds = Stream
			.concat(Sources.ending(".java")
				.stream()
				.flatMap((source) -> RIVAL.matcher(source).results().map((MatchResult found) -> found.group(1))),
					Arrays.stream(Why.values()).map((why) -> "proposal." + why))
			.map((key) -> "conflict." + key)
			.toList();

		assertThat(holds).hasSizeGreaterThan(15).allMatch(words::containsKey, "has words");
	}

}
