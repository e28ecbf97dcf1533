package id.pantaugerai.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Takes a WebP apart, chunk by chunk; profiles, texts and transparency stay behind. The
 * lossless kind is refused: its code tables can be made to fill the memory.
 */
final class WebpParts {

	private static final int HEAD = 12;

	private static final int SIDE = 0x3FFF;

	private final ByteBuffer file;

	private final ByteArrayOutputStream picture = new ByteArrayOutputStream();

	private @Nullable PhotoSize size;

	private byte[] exif = PhotoParts.NO_EXIF;

	private WebpParts(byte[] file) {
		this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
	}

	static PhotoParts of(byte[] file) {
		return new WebpParts(file).dissect();
	}

	private PhotoParts dissect() {
		int end = Math.addExact(file.getInt(4), 8);
		file.limit(end).position(HEAD);
		while (file.remaining() >= 8) {
			readChunk();
		}
		if (size == null) {
			throw new IllegalArgumentException("No picture");
		}
		return new PhotoParts(PhotoFormat.WEBP, size, true, wrapped(), exif);
	}

	private void readChunk() {
		String type = new String(bytes(4), StandardCharsets.ISO_8859_1);
		int length = file.getInt();
		byte[] data = bytes(length);
		file.position(Math.min(file.limit(), file.position() + length % 2));
		switch (type) {
			case "ANIM", "ANMF" -> throw new PhotoRefusedException(PhotoRefusal.ANIMATED);
			case "EXIF" -> exif = withoutPrefix(data);
			case "VP8L" -> throw new PhotoRefusedException(PhotoRefusal.LOSSLESS_WEBP);
			case "VP8 " -> keep(type, data);
			default -> {
			}
		}
	}

	private byte[] bytes(int length) {
		if (length < 0 || length > file.remaining()) {
			throw new IllegalArgumentException("A chunk runs out of the file");
		}
		byte[] bytes = new byte[length];
		file.get(bytes);
		return bytes;
	}

	private void keep(String type, byte[] data) {
		if (size != null) {
			throw new IllegalArgumentException("Two pictures");
		}
		ByteBuffer head = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
		size = new PhotoSize(head.getShort(6) & SIDE, head.getShort(8) & SIDE);
		ByteBuffer chunk = ByteBuffer.allocate(8 + data.length + data.length % 2).order(ByteOrder.LITTLE_ENDIAN);
		chunk.put(type.getBytes(StandardCharsets.ISO_8859_1)).putInt(data.length).put(data);
		picture.writeBytes(chunk.array());
	}

	private byte[] wrapped() {
		ByteBuffer riff = ByteBuffer.allocate(HEAD + picture.size()).order(ByteOrder.LITTLE_ENDIAN);
		riff.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(picture.size() + 4);
		riff.put("WEBP".getBytes(StandardCharsets.ISO_8859_1)).put(picture.toByteArray());
		return riff.array();
	}

	private static byte[] withoutPrefix(byte[] data) {
		boolean prefixed = data.length > 6 && data[0] == 'E';
		return prefixed ? Arrays.copyOfRange(data, 6, data.length) : data;
	}

}
