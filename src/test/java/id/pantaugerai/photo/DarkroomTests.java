package id.pantaugerai.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import id.pantaugerai.AtOnce;
import id.pantaugerai.shared.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;

import static org.assertj.core.api.Assertions.assertThat;

class DarkroomTests {

	static final Instant NOW = Instant.parse("2026-02-13T02:08:00Z");

	final Darkroom darkroom = new Darkroom(Clock.fixed(NOW, Zone.WIB));

	@Test
	void shrinksALargePhotographAndMakesAThumbnail() throws IOException {
		DevelopedPhoto photo = develop(Pictures.jpeg(4000, 3000));
		assertThat(photo.size()).isEqualTo(new PhotoSize(1600, 1200));
		assertThat(sizeOf(photo.image())).isEqualTo(photo.size());
		assertThat(sizeOf(photo.thumbnail())).isEqualTo(new PhotoSize(480, 360));
	}

	@Test
	void neverEnlargesASmallPhotograph() throws IOException {
		assertThat(develop(Pictures.jpeg(100, 75)).size()).isEqualTo(new PhotoSize(100, 75));
	}

	@Test
	void takesFiftyMegapixelsInStepsThatFit() throws IOException {
		assertThat(develop(Pictures.jpeg(8160, 6120)).size()).isEqualTo(new PhotoSize(1600, 1200));
	}

	@Test
	void takesProgressiveJpegs() throws IOException {
		assertNear(colourIn(develop(Pictures.progressive(64, 48))), Pictures.RED);
	}

	@Test
	void takesWebpWithAndWithoutTransparency() throws IOException {
		for (byte[] webp : List.of(Pictures.WEBP, Pictures.TRANSPARENT_WEBP)) {
			assertThat(develop(webp).size()).isEqualTo(new PhotoSize(64, 48));
		}
	}

	@Test
	void laysTransparentPicturesOnWhite() throws IOException {
		BufferedImage clear = new BufferedImage(64, 48, BufferedImage.TYPE_INT_ARGB);
		assertNear(colourIn(develop(Pictures.png(clear))), Color.WHITE);
	}

	@Test
	void readsSixteenBitsAndGreys() throws IOException {
		BufferedImage grey = new BufferedImage(64, 48, BufferedImage.TYPE_USHORT_GRAY);
		grey.getRaster().setSamples(0, 0, 64, 48, 0, IntStream.generate(() -> 65535).limit(64 * 48).toArray());
		assertNear(colourIn(develop(Pictures.png(grey))), Color.WHITE);
	}

	@Test
	void turnsInkIntoLight() throws IOException {
		Color colour = colourIn(develop(Pictures.cmyk()));
		assertThat(colour.getRed()).isGreaterThan(colour.getBlue() + 80).isGreaterThan(colour.getGreen() + 80);
	}

	@ParameterizedTest
	@CsvSource({ "1,TL,TR", "2,TR,TL", "3,BR,BL", "4,BL,BR", "5,TL,BL", "6,BL,TL", "7,BR,TR", "8,TR,BR" })
	void standsUprightHoweverTheCameraWasHeld(int orientation, String red, String green) throws IOException {
		byte[] stored = Pictures.jpeg(Pictures.corners(red, green), false);
		BufferedImage seen = Pictures.read(develop(Jpegs.withExif(stored, Exifs.orientation(orientation))).image());
		assertNear(new Color(seen.getRGB(6, 6)), Pictures.RED);
		assertNear(new Color(seen.getRGB(seen.getWidth() - 7, 6)), Pictures.GREEN);
		assertThat(seen.getWidth()).isEqualTo((orientation > 4) ? 60 : 80);
	}

	@Test
	void readsTimeAndPlaceForUsAlone() throws IOException {
		PhotoOrigin origin = develop(Jpegs.withExif(Pictures.jpeg(64, 48), Exifs.ofTheSite())).origin();
		assertThat(origin.takenAt()).isEqualTo("2026-02-12T02:08:00Z");
		assertThat(origin.latitude()).isEqualTo(new BigDecimal("-5.370000"));
		assertThat(origin.longitude()).isEqualTo(new BigDecimal("105.260000"));
	}

	@Test
	void believesNeitherATimeToComeNorAPlaceOffTheEarth() throws IOException {
		byte[] exif = Exifs.taken("2036:02:12 09:08:00", 999);
		assertThat(develop(Jpegs.withExif(Pictures.jpeg(64, 48), exif)).origin()).isEqualTo(PhotoOrigin.UNKNOWN);
	}

	@Test
	void servesNoMetadataAtAll() throws IOException, ImageProcessingException {
		byte[] sent = Jpegs.withComment(Jpegs.withExif(Pictures.jpeg(64, 48), Exifs.ofTheSite()), "rahasia");
		DevelopedPhoto photo = develop(sent);
		for (byte[] served : List.of(photo.image(), photo.thumbnail())) {
			assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(served)).getDirectories())
				.extracting(Directory::getName)
				.isSubsetOf("JPEG", "JFIF", "Huffman", "File Type");
			assertThat(new String(served, StandardCharsets.ISO_8859_1)).doesNotContain("rahasia", "Exif", "2026:02:12");
		}
	}

	@Test
	void makesTheSameBytesOfTheSameBytes() throws IOException {
		assertThat(develop(Pictures.jpeg(64, 48)).image()).isEqualTo(develop(Pictures.jpeg(64, 48)).image());
	}

	@Test
	void worksOnTwoAtATime() throws Exception {
		AtomicInteger busy = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		CountDownLatch two = new CountDownLatch(2);
		developEightAtOnce(() -> {
			most.accumulateAndGet(busy.incrementAndGet(), Math::max);
			two.countDown();
			await(two);
			busy.decrementAndGet();
			return new ByteArrayInputStream(Pictures.jpeg(64, 48));
		});
		assertThat(most).hasValue(2);
	}

	private void developEightAtOnce(InputStreamSource source) throws Exception {
		AtOnce.run(8, () -> darkroom.develop(source));
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await(5, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private DevelopedPhoto develop(byte[] file) throws IOException {
		return darkroom.develop(new ByteArrayResource(file));
	}

	private static PhotoSize sizeOf(byte[] jpeg) {
		BufferedImage image = Pictures.read(jpeg);
		return new PhotoSize(image.getWidth(), image.getHeight());
	}

	private static Color colourIn(DevelopedPhoto photo) {
		BufferedImage image = Pictures.read(photo.image());
		return new Color(image.getRGB(image.getWidth() / 2, image.getHeight() / 2));
	}

	private static void assertNear(Color actual, Color expected) {
		assertThat(Math.abs(actual.getRed() - expected.getRed())).as(actual + " red").isLessThan(16);
		assertThat(Math.abs(actual.getGreen() - expected.getGreen())).as(actual + " green").isLessThan(16);
		assertThat(Math.abs(actual.getBlue() - expected.getBlue())).as(actual + " blue").isLessThan(16);
	}

}
