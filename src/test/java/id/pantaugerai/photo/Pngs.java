package id.pantaugerai.photo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** PNGs chunk by chunk, the hostile ones among them. */
public final class Pngs {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };

	private static final int HEAD = 33;

	private Pngs() {
	}

	/** Few bytes, many pixels: all of them black. */
	public static byte[] black(int width, int height) {
		byte[] head = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).array();
		return Jpegs.joined(SIGNATURE, chunk("IHDR", head), chunk("IDAT", deflated(new byte[0], (width + 1L) * height)),
				chunk("IEND", new byte[0]));
	}

	/** A text that is small in the file and huge when it is opened. */
	static byte[] withText(byte[] png, String type, int megabytes) {
		byte[] keyword = "iTXt".equals(type) ? "c\0\1\0\0\0".getBytes(StandardCharsets.US_ASCII)
				: new byte[] { 'c', 0, 0 };
		return withChunk(png, type, deflated(keyword, megabytes * 1024L * 1024));
	}

	static byte[] withChunk(byte[] png, String type, byte[] data) {
		return Jpegs.joined(Arrays.copyOf(png, HEAD), chunk(type, data), Arrays.copyOfRange(png, HEAD, png.length));
	}

	static byte[] chunk(String type, byte[] data) {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 sum = new CRC32();
		sum.update(name);
		sum.update(data);
		return ByteBuffer.allocate(12 + data.length)
			.putInt(data.length)
			.put(name)
			.put(data)
			.putInt((int) sum.getValue())
			.array();
	}

	private static byte[] deflated(byte[] before, long zeros) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(before);
		try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
			byte[] block = new byte[64 * 1024];
			for (long left = zeros; left > 0; left -= block.length) {
				out.write(block, 0, (int) Math.min(left, block.length));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
