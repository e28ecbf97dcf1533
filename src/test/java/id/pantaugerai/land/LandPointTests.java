package id.pantaugerai.land;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LandPointTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "-5,392116|-5.392116", "−5.392116|-5.392116", " 105,2|105.200000",
			"-5.39211649|-5.392116", "5|5.000000" })
	void readsDegreesAsPeopleTypeThem(String typed, String degrees) {
		assertThat(LandPoint.degrees(typed)).hasValue(new BigDecimal(degrees));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "1e9", "5 23 31", "-5,39,2", "1234", "5°23'", "NaN" })
	void guessesNothing(String typed) {
		assertThat(LandPoint.degrees(typed)).isEmpty();
	}

	@Test
	void writesDegreesWithACommaAndAMinus() {
		assertThat(new LandPoint(new BigDecimal("-5.392116"), new BigDecimal("105.211363")).text())
			.isEqualTo("−5,392116; 105,211363");
	}

}
