package id.pantaugerai.dispatch;

import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EditionNameTests {

	@Test
	void readsWhatItWrote() {
		EditionName name = new EditionName("18.71", new Week(2026, 7), 2);

		assertThat(name.text()).isEqualTo("laporan:18.71:2026-M07:2");
		assertThat(EditionName.parse(name.text())).hasValue(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "laporan:18.71:2026-M54:0", "laporan:18.71:2026-M07", "kendala:KD-2026-0042:3",
			"laporan:18.71:2026-M07:-1" })
	void knowsNoOtherName(String text) {
		assertThat(EditionName.parse(text)).isEmpty();
	}

}
