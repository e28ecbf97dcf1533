package id.pantaugerai.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.springframework.util.Assert;

/**
 * A JPEG or PNG to print, handed in as bytes. A template shows it by its address.
 *
 * @param bytes of the file; not to be changed
 * @param format what the bytes are
 * @param width in pixels
 * @param height in pixels
 * @param description what is seen on it, for those who cannot see it
 */
public record Picture(byte[] bytes, Format format, int width, int height, String description) {

	/** The most bytes of one picture. */
	public static final int MAX_BYTES = 8 * 1024 * 1024;

	/** The most pixels of one picture. */
	public static final int MAX_PIXELS = 20_000_000;

	public Picture {
		Assert.isTrue(bytes.length <= MAX_BYTES, "A picture of more than eight megabytes is not printed");
		Assert.isTrue((long) width * height <= MAX_PIXELS, "A picture of more than 20 megapixels is not printed");
		Assert.hasText(description, "A picture says what is seen on it");
	}

	/** Looks at the bytes, not at a name; refuses whatever is neither JPEG nor PNG. */
	public static Picture of(byte[] bytes, String description) {
		for (Format format : Format.values()) {
			if (format.begins(bytes)) {
				return measured(bytes, format, description);
			}
		}
		throw new IllegalArgumentException("Neither JPEG nor PNG");
	}

	/** The address by which a template shows it. */
	public String uri() {
		return Pantry.SCHEME + name();
	}

	/** The name of the file; the same bytes have the same name. */
	String name() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
			return HexFormat.of().formatHex(hash, 0, 16) + "." + format.extension;
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Picture measured(byte[] bytes, Format format, String description) {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
		ImageReader reader = readers.next();
		try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			reader.setInput(in, true, true);
			return new Picture(bytes, format, reader.getWidth(0), reader.getHeight(0), description);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			reader.dispose();
		}
	}

	/** What a picture may be. */
	public enum Format {

		/** A photograph. */
		JPEG("jpg", 0xff, 0xd8, 0xff),

		/** A drawing. */
		PNG("png", 0x89, 'P', 'N', 'G');

		private final String extension;

		private final int[] signature;

		Format(String extension, int... signature) {
			this.extension = extension;
			this.signature = signature;
		}

		private boolean begins(byte[] bytes) {
			for (int i = 0; i < signature.length; i++) {
				if (bytes.length <= i || Byte.toUnsignedInt(bytes[i]) != signature[i]) {
					return false;
				}
			}
			return true;
		}

	}

}
