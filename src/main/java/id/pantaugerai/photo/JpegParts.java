package id.pantaugerai.photo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Takes a JPEG apart, segment by segment, up to its end marker. */
final class JpegParts {

	// A camera writes 1 scan, a progressive picture about 10; each costs a pass over all.
	private static final int MAX_SCANS = 32;

	private static final int APP1 = 0xE1;

	private static final int START_OF_SCAN = 0xDA;

	private static final int END_OF_IMAGE = 0xD9;

	private final byte[] file;

	private final ByteArrayOutputStream picture;

	private int position = 2;

	private int components;

	private int scans;

	private boolean heavy;

	private @Nullable PhotoSize size;

	private byte[] exif = PhotoParts.NO_EXIF;

	private JpegParts(byte[] file) {
		this.file = file;
		this.picture = new ByteArrayOutputStream(file.length);
	}

	static PhotoParts of(byte[] file) {
		return new JpegParts(file).dissect();
	}

	private PhotoParts dissect() {
		picture.write(file, 0, 2);
		for (int marker = nextMarker(); marker != END_OF_IMAGE; marker = nextMarker()) {
			readSegment(marker);
		}
		picture.write(0xFF);
		picture.write(END_OF_IMAGE);
		if (size == null || scans == 0) {
			throw new IllegalArgumentException("No picture");
		}
		return new PhotoParts(PhotoFormat.JPEG, size, heavy, picture.toByteArray(), exif);
	}

	private int nextMarker() {
		while (file[position] != (byte) 0xFF || standsAlone(file[position + 1] & 0xFF)) {
			position++;
		}
		position += 2;
		return file[position - 1] & 0xFF;
	}

	private static boolean standsAlone(int code) {
		return code == 0xFF || code == 0x00 || code == 0x01 || isRestart(code);
	}

	private static boolean isRestart(int code) {
		return code >= 0xD0 && code <= 0xD7;
	}

	private void readSegment(int marker) {
		int length = shortAt(position);
		int end = position + length;
		if (length < 2 || end > file.length) {
			throw new IllegalArgumentException("A segment runs out of the file");
		}
		readFacts(marker, end);
		if (carriesPicture(marker)) {
			picture.write(file, position - 2, length + 2);
		}
		position = end;
		if (marker == START_OF_SCAN) {
			copyScan();
		}
	}

	private void readFacts(int marker, int end) {
		if (isFrame(marker)) {
			readFrame(marker);
		}
		else if (marker == START_OF_SCAN) {
			readScan();
		}
		else if (marker == APP1 && says("Exif\0\0") && exif.length == 0) {
			exif = Arrays.copyOfRange(file, position + 8, end);
		}
	}

	// SOF0 to SOF2: what cameras and browsers write. A second frame is a trick.
	private void readFrame(int marker) {
		if (marker > 0xC2 || size != null) {
			throw new IllegalArgumentException("No ordinary frame");
		}
		size = new PhotoSize(shortAt(position + 5), shortAt(position + 3));
		components = file[position + 7];
		heavy = marker == 0xC2;
	}

	private void readScan() {
		scans++;
		heavy |= file[position + 2] < components;
		if (size == null || scans > MAX_SCANS) {
			throw new IllegalArgumentException("No ordinary scan");
		}
	}

	private void copyScan() {
		int start = position;
		while (file[position] != (byte) 0xFF || isInsideScan(file[position + 1] & 0xFF)) {
			position++;
		}
		picture.write(file, start, position - start);
	}

	private static boolean isInsideScan(int code) {
		return code == 0x00 || isRestart(code);
	}

	private static boolean isFrame(int marker) {
		return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
	}

	// Frames, tables, scans; of the applications' segments only what names the colours.
	private boolean carriesPicture(int marker) {
		return switch (marker) {
			case 0xC0, 0xC1, 0xC2, 0xC4, 0xDA, 0xDB, 0xDD -> true;
			case 0xE0 -> says("JFIF\0");
			case 0xE2 -> says("ICC_PROFILE\0");
			case 0xEE -> says("Adobe");
			default -> false;
		};
	}

	private boolean says(String name) {
		byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
		int start = position + 2;
		return start + bytes.length <= file.length
				&& Arrays.equals(file, start, start + bytes.length, bytes, 0, bytes.length);
	}

	private int shortAt(int index) {
		return (file[index] & 0xFF) << 8 | file[index + 1] & 0xFF;
	}

}
