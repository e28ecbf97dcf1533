package id.pantaugerai.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture in sRGB on white ground, scaled, turned upright and written as JPEG. */
final class Print {

	private final BufferedImage image;

	private Print(BufferedImage image) {
		this.image = image;
	}

	/** Draws the picture on white so that no side is longer than the edge. */
	static Print of(BufferedImage picture, int edge) {
		PhotoSize size = new PhotoSize(picture.getWidth(), picture.getHeight());
		PhotoSize target = size.within(edge);
		BufferedImage current = picture;
		while (size.pixels() > target.pixels() * 4) {
			size = size.halved();
			current = draw(current, size);
		}
		return new Print(draw(current, target));
	}

	Print smaller(int edge) {
		return of(image, edge);
	}

	/** Turns and mirrors the picture as the camera was held. */
	Print upright(int orientation) {
		if (orientation == 1) {
			return this;
		}
		PhotoSize size = (orientation > 4) ? size().turned() : size();
		BufferedImage turned = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = turned.createGraphics();
		graphics.drawImage(image, transform(orientation), null);
		graphics.dispose();
		return new Print(turned);
	}

	PhotoSize size() {
		return new PhotoSize(image.getWidth(), image.getHeight());
	}

	byte[] jpeg(float quality) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionQuality(quality);
			writer.setOutput(out);
			writer.write(null, new IIOImage(image, null, null), param);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	private static BufferedImage draw(BufferedImage picture, PhotoSize size) {
		BufferedImage drawn = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = drawn.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(picture, 0, 0, size.width(), size.height(), Color.WHITE, null);
		graphics.dispose();
		return drawn;
	}

	private AffineTransform transform(int orientation) {
		int w = image.getWidth();
		int h = image.getHeight();
		return switch (orientation) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
			default -> new AffineTransform();
		};
	}

}
