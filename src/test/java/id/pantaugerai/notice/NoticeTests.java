package id.pantaugerai.notice;

import id.pantaugerai.shared.Bundle;
import id.pantaugerai.shared.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NoticeTests {

	private final Wording words = Bundle.wording();

	@ParameterizedTest
	@ValueSource(strings = { "https://elsewhere.id", "//elsewhere.id", "/\\elsewhere.id", "dasbor", "",
			"/dasbor\r\nSet-Cookie: a" })
	void linksNowhereElse(String link) {
		NoticeText text = NoticeText.typed("Lihat");
		assertThatIllegalArgumentException().isThrownBy(() -> Notice.of(NoticeKind.LAND, "lahan:1", text, link));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/dasbor", "/kelurahan/18.71.03.1001/kendala?halaman=2#KD-1" })
	void linksToAnyPageHere(String link) {
		assertThat(Notice.of(NoticeKind.LAND, "lahan:1", NoticeText.typed("Lihat"), link).urgent()).isFalse();
	}

	@Test
	void saysInOneLineWhatWasTyped() {
		assertThat(NoticeText.typed(" Jalan\r\n rusak\u0007 ").in(words)).isEqualTo("Jalan rusak");
		assertThat(NoticeText.typed("\n").in(words)).isEqualTo("–");
	}

	@Test
	void cutsWhatIsTooLongForALineAndNoCharacterInTwo() {
		assertThat(NoticeText.typed("a".repeat(900)).in(words)).hasSize(NoticeText.LONGEST).endsWith("a…");
		assertThat(NoticeText.typed("a".repeat(498) + "😀😀").in(words)).isEqualTo("a".repeat(498) + "…");
	}

}
