package id.pantaugerai.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JPEGs with something added, changed or cut off. */
final class Jpegs {

	private Jpegs() {
	}

	static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
		ByteBuffer segment = ByteBuffer.allocate(4 + content.length);
		segment.put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2)).put(content);
		return joined(Arrays.copyOf(jpeg, 2), segment.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
	}

	static byte[] withExif(byte[] jpeg, byte[] tiff) {
		return withSegment(jpeg, 0xE1, joined("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), tiff));
	}

	static byte[] withComment(byte[] jpeg, String comment) {
		return withSegment(jpeg, 0xFE, comment.getBytes(StandardCharsets.UTF_8));
	}

	/** Claims other measures in its head than it holds. */
	static byte[] claiming(byte[] jpeg, int width, int height) {
		ByteBuffer bytes = ByteBuffer.wrap(jpeg.clone());
		int frame = frame(jpeg);
		bytes.putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
		return bytes.array();
	}

	/** Repeats its last scan many times; every scan costs the decoder a pass. */
	static byte[] withScans(byte[] progressive, int times) {
		int last = lastScan(progressive);
		byte[] scan = Arrays.copyOfRange(progressive, last, progressive.length - 2);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(progressive, 0, last);
		for (int i = 0; i < times; i++) {
			bytes.writeBytes(scan);
		}
		bytes.write(progressive, progressive.length - 2, 2);
		return bytes.toByteArray();
	}

	static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			bytes.writeBytes(part);
		}
		return bytes.toByteArray();
	}

	private static int frame(byte[] jpeg) {
		int position = 2;
		while (jpeg[position + 1] != (byte) 0xC0 && jpeg[position + 1] != (byte) 0xC2) {
			position += 2 + ByteBuffer.wrap(jpeg).getShort(position + 2);
		}
		return position;
	}

	private static int lastScan(byte[] jpeg) {
		int position = jpeg.length - 2;
		while (jpeg[position] != (byte) 0xFF || jpeg[position + 1] != (byte) 0xDA) {
			position--;
		}
		return position;
	}

}
