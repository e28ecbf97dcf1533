package id.pantaugerai.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Takes a PNG apart, chunk by chunk; texts, profiles and animation stay behind. */
final class PngParts {

	private static final int SIGNATURE = 8;

	private static final int HEAD = 33; // signature, and the whole IHDR

	private static final Set<String> KEPT = Set.of("PLTE", "tRNS", "IDAT", "IEND");

	private PngParts() {
	}

	static PhotoParts of(byte[] file) {
		ByteBuffer chunks = ByteBuffer.wrap(file).position(HEAD);
		ByteArrayOutputStream picture = new ByteArrayOutputStream(file.length);
		picture.write(file, 0, HEAD);
		byte[] exif = PhotoParts.NO_EXIF;
		for (String type = ""; !type.equals("IEND");) {
			int start = chunks.position();
			int data = start + 8;
			int length = Math.max(0, chunks.getInt());
			type = typeAt(start, file);
			int end = Math.addExact(data, length);
			chunks.position(end).getInt();
			if (KEPT.contains(type)) {
				picture.write(file, start, end + 4 - start);
			}
			exif = type.equals("eXIf") ? Arrays.copyOfRange(file, data, end) : exif;
		}
		return new PhotoParts(PhotoFormat.PNG, size(file), false, picture.toByteArray(), exif);
	}

	private static PhotoSize size(byte[] file) {
		if (!typeAt(SIGNATURE, file).equals("IHDR")) {
			throw new IllegalArgumentException("A PNG begins with its head");
		}
		ByteBuffer head = ByteBuffer.wrap(file);
		return new PhotoSize(head.getInt(SIGNATURE + 8), head.getInt(SIGNATURE + 12));
	}

	private static String typeAt(int chunk, byte[] file) {
		return new String(file, chunk + 4, 4, StandardCharsets.ISO_8859_1);
	}

}
