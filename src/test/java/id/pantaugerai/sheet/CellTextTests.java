package id.pantaugerai.sheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1" })
	void neverStartsAFormula(String text) {
		assertThat(CellText.of(text)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Hujan = banjir", "1 = 1", "'kutip" })
	void leavesPlainWordsAlone(String text) {
		assertThat(CellText.of(text)).isEqualTo(text);
	}

	@Test
	void holdsNothingThatTurnsTheReadingOrCommandsATerminal() {
		assertThat(CellText.of("\u202Egnp.exe\u202C \u001B[31m\u200B 👷‍♀️\n2")).isEqualTo("gnp.exe [31m 👷‍♀️\n2");
		assertThat(CellText.of("\u200B=1+1")).isEqualTo("'=1+1");
	}

	@Test
	void fitsIntoACell() {
		assertThat(CellText.of("x".repeat(40_000))).hasSizeLessThan(32_767).endsWith("…");
	}

}
