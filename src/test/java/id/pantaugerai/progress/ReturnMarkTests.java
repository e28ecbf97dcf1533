package id.pantaugerai.progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnMarkTests {

	@ParameterizedTest
	@ValueSource(strings = { "m9003", "builder", "observedOn", "note", "foto", "isi" })
	void namesTheControlItIsReadFrom(String control) {
		assertThat(ReturnMark.parse(control)).map(ReturnMark::control).hasValue(control);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "m", "m-1", "fisik", "m99999999999999999999" })
	void knowsNoOtherField(String control) {
		assertThat(ReturnMark.parse(control)).isEmpty();
	}

	@Test
	void isAbsentWithoutAnything() {
		assertThat(ReturnMark.parse(null)).isEmpty();
	}

}
