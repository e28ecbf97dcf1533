package id.pantaugerai.press;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrappingTests {

	@ParameterizedTest
	@CsvSource({ "Kedaton, 7, 1", "Teluk Betung, 12, 1", "Teluk Betung, 11, 2", "Teluk Betung Timur, 12, 2",
			"Teluk Betung Timur, 6, 3", "Dikembalikan, 6, 2", "Dikembalikan, 5, 3" })
	void breaksBetweenWordsAndWithinAWordThatIsLongerThanALine(String text, int letters, int lines) {
		assertThat(Wrapping.lines(text, letters)).isEqualTo(lines);
	}

	@ParameterizedTest
	@CsvSource({ "Kedaton, 1, 7", "Kedaton, 2, 7", "Teluk Betung Timur, 2, 12", "Teluk Betung Timur, 3, 6",
			"Status kendali, 1, 14" })
	void asksForNoMoreThanTheLinesNeed(String text, int lines, int letters) {
		assertThat(Wrapping.letters(text, lines)).isEqualTo(letters);
	}

	@Test
	void leavesATextThatFits() {
		assertThat(Wrapping.cut("Material terlambat, cuaca", 19, 2)).isEqualTo("Material terlambat, cuaca");
	}

	@Test
	void endsAfterAWord() {
		assertThat(Wrapping.cut("Material terlambat, cuaca buruk, akses jalan", 19, 2))
			.isEqualTo("Material terlambat, cuaca buruk, …");
	}

	@Test
	void cutsAWordOnlyWhereNoneFits() {
		assertThat(Wrapping.cut("Dikembalikan", 5, 2)).isEqualTo("Dikembali…");
	}

}
