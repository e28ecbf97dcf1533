package id.pantaugerai.progress;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PercentTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0     | 0.00
			100   | 100.00
			60,5  | 60.50
			60.55 | 60.55
			' 7 ' | 7.00
			007   | 7.00
			""")
	void readsCommaAndPoint(String typed, String percent) {
		assertThat(PercentText.parse(typed)).hasValue(new BigDecimal(percent));
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "-1", "−1", "100,01", "101", "1000", "1.000", "abc", "1e9", "1e1", "NaN", "Infinity",
			"12,345", "５０", "٥٠", "50%", "+5", "0x10", "5 0", ",5", "5,", "1,2,3", "<b>5</b>", "99999999999999999999" })
	void refusesWhatIsNoPercentage(String typed) {
		assertThat(PercentText.parse(typed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			60.00  | 60
			100.00 | 100
			0.00   | 0
			62.50  | 62,5
			""")
	void writesAsPeopleType(BigDecimal percent, String text) {
		assertThat(PercentText.write(percent)).isEqualTo(text);
	}

}
