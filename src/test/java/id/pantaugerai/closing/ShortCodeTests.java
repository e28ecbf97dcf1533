package id.pantaugerai.closing;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShortCodeTests {

	@ParameterizedTest
	@ValueSource(strings = { "K7M2Q-9PRX4", "k7m2q9prx4", " K7M2Q 9PRX4 ", "K7-M2-Q9-PR-X4", "k7m2q–9prx4",
			"K7M2Q\u00a09PRX4", "k7m2q.9prx4", "K7MzQ-9PRX4" })
	void readsACodeHoweverItIsTyped(String typed) {
		assertThat(ShortCode.parse(typed)).hasValue(new ShortCode("K7M2Q9PRX4"));
	}

	@Test
	void readsALetterThatWasTakenForADigit() {
		assertThat(ShortCode.parse("BSZBS-SZBZB")).hasValue(new ShortCode("8528552828"));
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "K7M2Q-9PRX", "K7M2Q-9PRX44", "K7M2Q-9PRX0", "K7M2Q-9PRXI", "../../etc", "K7M2Q'9PRX4" })
	void takesNothingElseForACode(String typed) {
		assertThat(ShortCode.parse(typed)).isEmpty();
	}

	@Test
	void isPrintedInTwoGroups() {
		assertThat(new ShortCode("K7M2Q9PRX4").text()).isEqualTo("K7M2Q-9PRX4");
	}

	@Test
	void isDrawnFromAllItsCharactersWithoutRepeating() {
		SecureRandom chance = new SecureRandom();
		var codes = IntStream.range(0, 1000)
			.mapToObj((index) -> ShortCode.random(chance).letters())
			.collect(Collectors.toSet());

		assertThat(codes).hasSize(1000);
		assertThat(String.join("", codes).chars().distinct().count()).isEqualTo(27);
	}

}
