package id.pantaugerai.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Photographs as phones and browsers write them. */
public final class Pictures {

	static final Color RED = new Color(200, 30, 30);

	static final Color GREEN = new Color(20, 160, 60);

	/** 64 × 48, lossy, from red to blue. */
	static final byte[] WEBP = Base64.getDecoder()
		.decode("UklGRoIAAABXRUJQVlA4IHYAAADwBACdASpAADAAPrVMoUwnI6MiKBVdUOAWiWYAyE6u0wH/+AJs9DSfF/j4dqFk"
				+ "sQAA/u4T0LNMf6VQFoen/6f7/8f7/GxzeaHVveNSj2mVa/Vzj9AGhNdGQ4TtsaGAKFqsv8nSk8c0yJglTYzEE/Ti"
				+ "t01GAAAA");

	/** 64 × 48, lossless. */
	static final byte[] LOSSLESS_WEBP = Base64.getDecoder()
		.decode("UklGRkgAAABXRUJQVlA4TDsAAAAvP8ALAJmM6H9sYsCj/1FQ27YNo/9ft9MzKEjbgKl/ybvzH2rTNmDSpuBDeKA2JhfS"
				+ "v7k/0Pwu3w8EAAA=");

	/** 64 × 48, red at half strength. */
	static final byte[] TRANSPARENT_WEBP = Base64.getDecoder()
		.decode("UklGRnQAAABXRUJQVlA4WAoAAAAQAAAAPwAALwAAQUxQSAoAAAABB9C/iAhERP8DVlA4IEQAAADwAwCdASpAADAAPrVaqE+n"
				+ "JSOiIqgA4BaJZwB2AAAgH8Bq4tpjHCYAAP7ryJn/4hd7G2///PTP62/j/yQZfvWEAAAAAA==");

	private Pictures() {
	}

	/** A JPEG of one colour. */
	public static byte[] jpeg(int width, int height) {
		return jpeg(filled(width, height, RED), false);
	}

	/** Another JPEG for each number. */
	public static byte[] jpegNumbered(int number) {
		return jpeg(filled(320, 240, new Color(10 * number, 90, 120)), false);
	}

	static byte[] progressive(int width, int height) {
		return jpeg(filled(width, height, RED), true);
	}

	static byte[] jpeg(BufferedImage image, boolean progressive) {
		return write("jpeg", new IIOImage(image, null, null), progressive);
	}

	static byte[] png(BufferedImage image) {
		return write("png", new IIOImage(image, null, null), false);
	}

	static BufferedImage filled(int width, int height, Color colour) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		paint(image, new Rectangle(width, height), colour);
		return image;
	}

	/** White, with two corners, each told as TL, TR, BL or BR. */
	static BufferedImage corners(String red, String green) {
		BufferedImage image = filled(80, 60, Color.WHITE);
		paint(image, corner(red), RED);
		paint(image, corner(green), GREEN);
		return image;
	}

	/** Four channels of ink, as a layout program saves them: pure magenta and yellow. */
	static byte[] cmyk() {
		WritableRaster ink = Raster.createInterleavedRaster(0, 64, 48, 4, null);
		for (int y = 0; y < 48; y++) {
			for (int x = 0; x < 64; x++) {
				ink.setPixel(x, y, new int[] { 255, 0, 0, 255 });
			}
		}
		byte[] adobe = { 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0 };
		return Jpegs.withSegment(write("jpeg", new IIOImage(ink, null, null), false), 0xEE, adobe);
	}

	static BufferedImage read(byte[] jpeg) {
		try {
			return ImageIO.read(new ByteArrayInputStream(jpeg));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** No picture at all, whatever its name will be. */
	public static byte[] archive() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("rahasia.txt"));
			zip.write(1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static Rectangle corner(String name) {
		return new Rectangle(name.endsWith("L") ? 0 : 60, name.startsWith("T") ? 0 : 40, 20, 20);
	}

	private static void paint(BufferedImage image, Rectangle area, Color colour) {
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(colour);
		graphics.fill(area);
		graphics.dispose();
	}

	private static byte[] write(String format, IIOImage image, boolean progressive) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			ImageWriteParam param = writer.getDefaultWriteParam();
			if (progressive) {
				param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
			}
			writer.setOutput(out);
			writer.write(null, image, param);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
