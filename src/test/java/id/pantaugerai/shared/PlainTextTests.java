package id.pantaugerai.shared;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	@Test
	void dropsWhatCannotBeSeenOrStored() {
		assertThat(PlainText.clean(" Cor\u0000 ring\u0007 balok\u202E\uD800 ")).isEqualTo("Cor ring balok");
	}

	@Test
	void leavesBlanksAndLinesWhereOnlyWhatIsHiddenGoes() {
		assertThat(PlainText.visible(" Cor\u0000\tbalok\u202E\r\n\u001B[31m ")).isEqualTo(" Cor\tbalok\r\n[31m ");
		assertThat(PlainText.visible(" satu\ndua ")).isEqualTo(" satu\ndua ");
	}

	@Test
	void keepsLinesAndSigns() {
		assertThat(PlainText.clean("satu\r\ndua\rtiga\n<b> é 👷‍♀️")).isEqualTo("satu\ndua\ntiga\n<b> é 👷‍♀️");
	}

	@Test
	void saysADashWhereSomethingMustBeSaidAndNothingCanBeSeen() {
		assertThat(PlainText.said("\u202E\u200B")).isEqualTo("–");
		assertThat(PlainText.said(" Cek lapangan ")).isEqualTo("Cek lapangan");
	}

	@Test
	void isOneLineWhereOneIsMeant() {
		assertThat(PlainText.line(" Dinas \r\n Koperasi\u2028UKM\u202E\t1 ")).isEqualTo("Dinas Koperasi UKM 1");
		assertThat(PlainText.line(" Jl.  Teuku\tUmar\n7 ")).isEqualTo("Jl. Teuku Umar 7");
		assertThat(PlainText.line(" \n")).isNull();
		assertThat(PlainText.line("\n\u200B")).isNull();
	}

	@Test
	void isAbsentWhenNothingIsLeft() {
		assertThat(PlainText.clean(" \u0000\r\n ")).isNull();
		assertThat(PlainText.clean(null)).isNull();
		assertThat(PlainText.clean("\u00A0\u200B\u200D\u3000\u3164\u2800")).isNull();
	}

}
