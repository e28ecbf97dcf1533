package id.pantaugerai.photo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import id.pantaugerai.shared.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** What is sent to do harm, or by mistake. */
class HostilePhotoTests {

	static final String SCRIPT = "<html><script>alert(document.cookie)</script>";

	final Darkroom darkroom = new Darkroom(Clock.fixed(DarkroomTests.NOW, Zone.WIB));

	@Test
	void stopsReadingAFortyMegabytePhotographAtFifteen() {
		AtomicLong read = new AtomicLong();
		InputStream forty = new InputStream() {
			@Override
			public int read() {
				return (read.incrementAndGet() > 40L * 1024 * 1024) ? -1 : 0xFF;
			}
		};
		assertThatExceptionOfType(PhotoRefusedException.class).isThrownBy(() -> darkroom.develop(() -> forty))
			.extracting(PhotoRefusedException::reason)
			.isEqualTo(PhotoRefusal.TOO_LARGE);
		assertThat(read.get()).isLessThan(15L * 1024 * 1024 + 64 * 1024);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "GIF89a;<script>", "PK\3\4",
			"%PDF-1.7", SCRIPT, "MZ", "\u00ff", "RIFF....WAVE", "BM", "II*\0" })
	void refusesWhateverIsNoPhotograph(String content) {
		assertThat(refusal(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(PhotoRefusal.NOT_A_PHOTO);
	}

	@Test
	void refusesAnArchiveNamedAsAPhotograph() {
		assertThat(refusal(Pictures.archive())).isEqualTo(PhotoRefusal.NOT_A_PHOTO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00ff\u00ff\u00ff\u007f", "\u00ff\u00ff\u00ff\u00ff", "\0\0\0\0" })
	void refusesAWebpThatLiesAboutItsLength(String length) {
		byte[] webp = ("RIFF" + length + "WEBPVP8 \4\0\0\0xxxx").getBytes(StandardCharsets.ISO_8859_1);
		assertThat(refusal(webp)).isEqualTo(PhotoRefusal.BROKEN);
	}

	@Test
	void refusesAFileThatHoldsNothing() {
		assertThat(refusal(new byte[0])).isEqualTo(PhotoRefusal.EMPTY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "heic", "heix", "mif1", "avif" })
	void tellsAPhoneToSendJpegInsteadOfHeic(String brand) {
		byte[] heic = ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0mif1heic").getBytes(StandardCharsets.ISO_8859_1);
		assertThat(refusal(heic)).isEqualTo(PhotoRefusal.HEIC);
	}

	@Test
	void leavesBehindWhatIsHungOnOrHiddenInAJpeg() throws IOException {
		byte[] script = SCRIPT.getBytes(StandardCharsets.UTF_8);
		byte[] polyglot = Jpegs.joined(Jpegs.withComment(Pictures.jpeg(64, 48), SCRIPT), script, Pictures.archive());
		DevelopedPhoto photo = darkroom.develop(new ByteArrayResource(polyglot));
		assertThat(new String(photo.image(), StandardCharsets.ISO_8859_1)).doesNotContain("script", "PK",
				"rahasia.txt");
	}

	@Test
	void leavesBehindWhatIsHiddenInAPng() throws IOException {
		byte[] png = Pngs.withChunk(Pngs.black(64, 48), "tEXt", SCRIPT.getBytes(StandardCharsets.UTF_8));
		byte[] polyglot = Jpegs.joined(png, Pictures.archive());
		assertThat(new String(PhotoFormat.dissect(polyglot).picture(), StandardCharsets.ISO_8859_1))
			.doesNotContain("script", "PK");
		assertThat(darkroom.develop(new ByteArrayResource(polyglot)).size()).isEqualTo(new PhotoSize(64, 48));
	}

	@ParameterizedTest
	@ValueSource(strings = { "iTXt", "zTXt", "iCCP" })
	void neverOpensATextThatSwells(String type) {
		byte[] png = Pngs.black(64, 48);
		assertThat(PhotoFormat.dissect(Pngs.withText(png, type, 100)).picture()).isEqualTo(png);
	}

	@Test
	void refusesAHundredMegapixelsBeforeReadingThem() {
		assertThat(refusal(Jpegs.claiming(Pictures.jpeg(64, 48), 10_000, 10_000)))
			.isEqualTo(PhotoRefusal.TOO_MANY_PIXELS);
		assertThat(refusal(Pngs.black(10_000, 10_000))).isEqualTo(PhotoRefusal.TOO_MANY_PIXELS);
	}

	@Test
	void refusesAStripThatIsOnlyLong() {
		assertThat(refusal(Pngs.black(50_000, 2))).isEqualTo(PhotoRefusal.TOO_MANY_PIXELS);
	}

	@Test
	void refusesALargePictureThatMustBeHeldWhole() {
		assertThat(refusal(Jpegs.claiming(Pictures.progressive(64, 48), 6000, 5000)))
			.isEqualTo(PhotoRefusal.TOO_MANY_PIXELS);
	}

	@Test
	void refusesAPictureOfEndlessPasses() {
		assertThat(refusal(Jpegs.withScans(Pictures.progressive(64, 48), 40))).isEqualTo(PhotoRefusal.BROKEN);
	}

	@Test
	void refusesAPictureThatIsNotWhole() {
		byte[] jpeg = Pictures.jpeg(640, 480);
		byte[] png = Pngs.black(640, 480);
		assertThat(refusal(Arrays.copyOf(jpeg, jpeg.length * 2 / 3))).isEqualTo(PhotoRefusal.BROKEN);
		assertThat(refusal(Arrays.copyOf(jpeg, 200))).isEqualTo(PhotoRefusal.BROKEN);
		assertThat(refusal(Arrays.copyOf(png, png.length - 10))).isEqualTo(PhotoRefusal.BROKEN);
		assertThat(refusal(Arrays.copyOf(Pictures.WEBP, 100))).isEqualTo(PhotoRefusal.BROKEN);
	}

	@Test
	void refusesTheWebpThatCanFillTheMemory() {
		assertThat(refusal(Pictures.LOSSLESS_WEBP)).isEqualTo(PhotoRefusal.LOSSLESS_WEBP);
	}

	@Test
	void refusesAMovingPicture() {
		byte[] moving = Pictures.TRANSPARENT_WEBP.clone();
		System.arraycopy("ANIM".getBytes(StandardCharsets.US_ASCII), 0, moving, 30, 4);
		assertThat(refusal(moving)).isEqualTo(PhotoRefusal.ANIMATED);
	}

	@Test
	void bearsADamagedColourProfileAndDamagedExif() throws IOException {
		byte[] profile = "ICC_PROFILE\0\1\1garbage".getBytes(StandardCharsets.ISO_8859_1);
		byte[] jpeg = Jpegs.withExif(Jpegs.withSegment(Pictures.jpeg(64, 48), 0xE2, profile),
				new byte[] { 'M', 'M', 0 });
		assertThat(darkroom.develop(new ByteArrayResource(jpeg)).origin()).isEqualTo(PhotoOrigin.UNKNOWN);
	}

	@Test
	void answersAnyDamageInTimeAndWithAReason() {
		Random random = new Random(2026);
		byte[][] good = { Jpegs.withExif(Pictures.jpeg(64, 48), Exifs.ofTheSite()), Pictures.progressive(64, 48),
				Pictures.png(Pictures.corners("TL", "TR")), Pictures.WEBP, Pictures.TRANSPARENT_WEBP };
		assertTimeout(Duration.ofSeconds(60), () -> {
			for (int round = 0; round < 600; round++) {
				byte[] damaged = good[round % good.length].clone();
				for (int i = 0; i < 1 + round % 7; i++) {
					damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
				}
				attempt(damaged);
			}
		});
	}

	private void attempt(byte[] file) throws IOException {
		try {
			assertThat(darkroom.develop(new ByteArrayResource(file)).image()).isNotEmpty();
		}
		catch (PhotoRefusedException ex) {
			assertThat(ex.reason()).isNotNull();
		}
	}

	private PhotoRefusal refusal(byte[] file) {
		try {
			darkroom.develop(new ByteArrayResource(file));
		}
		catch (PhotoRefusedException ex) {
			return ex.reason();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		throw new AssertionError("The file was taken");
	}

}
