package id.pantaugerai.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Makes photographs anew, two at a time and one heavy one at a time, so that memory stays
 * bounded whatever is sent.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class Darkroom implements AutoCloseable {

	static final int IMAGE_EDGE = 1600;

	static final int THUMBNAIL_EDGE = 480;

	private static final float IMAGE_QUALITY = 0.8f;

	private static final float THUMBNAIL_QUALITY = 0.7f;

	// A picture with more pixels is read in steps of two, three … so that it fits.
	private static final long READ_PIXELS = 16L * 1024 * 1024;

	private final Clock clock;

	private final Workbench tables = new Workbench("darkroom", 2);

	private final Workbench heavyTable = new Workbench("darkroom-heavy", 1);

	/** Reads no more than the bound, and answers with the picture made anew. */
	DevelopedPhoto develop(InputStreamSource source) throws IOException {
		return tables.run(() -> {
			PhotoParts parts = PhotoFormat.dissect(read(source));
			return parts.heavy() ? heavyTable.run(() -> develop(parts)) : develop(parts);
		});
	}

	private DevelopedPhoto develop(PhotoParts parts) throws IOException {
		PhotoOrigin origin = PhotoOrigin.read(parts.exif(), clock.instant());
		Print print = Print.of(decode(parts), IMAGE_EDGE).upright(origin.orientation());
		return new DevelopedPhoto(print.jpeg(IMAGE_QUALITY), print.smaller(THUMBNAIL_EDGE).jpeg(THUMBNAIL_QUALITY),
				print.size(), origin);
	}

	private static byte[] read(InputStreamSource source) throws IOException {
		try (InputStream in = source.getInputStream()) {
			byte[] bytes = in.readNBytes(PhotoUploadService.MAX_BYTES + 1);
			if (bytes.length > PhotoUploadService.MAX_BYTES) {
				throw new PhotoRefusedException(PhotoRefusal.TOO_LARGE);
			}
			return bytes;
		}
	}

	private static BufferedImage decode(PhotoParts parts) {
		ImageReader reader = ImageIO.getImageReadersByFormatName(parts.format().reader()).next();
		try {
			reader.setInput(new PictureStream(parts.picture()), true, true);
			if (!new PhotoSize(reader.getWidth(0), reader.getHeight(0)).equals(parts.size())) {
				throw new PhotoRefusedException(PhotoRefusal.BROKEN);
			}
			ImageReadParam param = reader.getDefaultReadParam();
			int step = stepFor(parts.size());
			param.setSourceSubsampling(step, step, 0, 0);
			return reader.read(0, param);
		}
		catch (IOException | RuntimeException ex) {
			log.info("A {} could not be read: {}", parts.format(), ex.getClass().getSimpleName());
			throw new PhotoRefusedException(PhotoRefusal.BROKEN);
		}
		finally {
			reader.dispose();
		}
	}

	private static int stepFor(PhotoSize size) {
		int step = 1;
		while (size.pixels() / ((long) step * step) > READ_PIXELS) {
			step++;
		}
		return step;
	}

	@Override
	public void close() {
		tables.close();
		heavyTable.close();
	}

}
