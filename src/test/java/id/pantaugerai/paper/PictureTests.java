package id.pantaugerai.paper;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PictureTests {

	@Test
	void isToldByItsContent() {
		Picture picture = Letters.picture(64, 48, "Foto");
		assertThat(picture.format()).isEqualTo(Picture.Format.PNG);
		assertThat(picture.width()).isEqualTo(64);
		assertThat(picture.uri()).matches("paper:[0-9a-f]{32}\\.png").isEqualTo(Letters.picture(64, 48, "Lain").uri());
	}

	@Test
	void isNeitherMarkupNorAnEmptyOrBrokenFile() {
		assertThatIllegalArgumentException().isThrownBy(() -> Picture.of(new byte[0], "Kosong"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Picture.of("<svg></svg>".getBytes(StandardCharsets.UTF_8), "Vektor"));
		assertThatException().isThrownBy(() -> Picture.of(new byte[] { (byte) 0x89, 'P', 'N', 'G' }, "Rusak"));
	}

	@Test
	void saysWhatIsSeenOnIt() {
		assertThatIllegalArgumentException().isThrownBy(() -> Letters.picture(8, 8, " "));
	}

	@Test
	void hasAPlaceholderForTheCrest() {
		assertThat(Letterhead.placeholder().height()).isGreaterThan(Letterhead.placeholder().width());
	}

}
