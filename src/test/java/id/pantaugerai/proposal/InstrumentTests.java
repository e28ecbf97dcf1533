package id.pantaugerai.proposal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class InstrumentTests {

	@ParameterizedTest
	@ValueSource(strings = { "Tukar guling", "TUKAR  GULING", "tukar-guling", "Tukar\u00A0guling", "Tukar_guling",
			"Ruilslag", "Ruislag" })
	void knowsNoExchangeOfLand(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Instrument(1, 1, name, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Pinjam pakai", "Tukar menukar data", "KSP" })
	void takesAnyOtherName(String name) {
		assertThat(new Instrument(1, 1, name, false).name()).isEqualTo(name);
	}

}
