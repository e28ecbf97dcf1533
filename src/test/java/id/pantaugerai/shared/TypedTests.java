package id.pantaugerai.shared;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "20,6|20.6", "20.60|20.60", "100|100", "1.240|1240", "1.240,50|1240.50", "-1|-1", " 7 |7" })
	void readsFiguresWithCommaOrPoint(String typed, BigDecimal figure) {
		assertThat(Typed.figure(typed)).hasValue(figure);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "1e9", "1,234", "20,", ",5", "1 000", "٣", "0x10", "NaN", "99999999999" })
	void readsNothingElseAsFigure(String typed) {
		assertThat(Typed.figure(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-12", "12/2/2026", "12-02-2026", "12.2.2026" })
	void readsDatesAsTyped(String typed) {
		assertThat(Typed.date(typed)).hasValue(LocalDate.of(2026, 2, 12));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "besok", "2026-02-30", "31/2/2026", "12/2/26" })
	void readsNothingElseAsDate(String typed) {
		assertThat(Typed.date(typed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0,0", "17,17", "-1,0", "x,0", "9999999999,0", ",0" })
	void countsWhatAPageShowedAndNothingElse(String sent, int count) {
		assertThat(Typed.count(sent)).isEqualTo(count);
	}

	@Test
	void readsNothingWhereNothingWasTyped() {
		assertThat(Typed.date(null)).isEmpty();
		assertThat(Typed.figure(null)).isEmpty();
		assertThat(Typed.text(" \t")).isNull();
	}

}
