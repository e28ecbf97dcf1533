package id.pantaugerai.photo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a camera writes beside the picture, as a TIFF block. */
public final class Exifs {

	private static final short ASCII = 2;

	private static final short SHORT = 3;

	private static final short LONG = 4;

	private static final short RATIONAL = 5;

	private Exifs() {
	}

	static byte[] orientation(int orientation) {
		return head(20).putShort((short) 1).put(entry(0x0112, SHORT, 1, orientation << 16)).putInt(0).array();
	}

	/** 12 February 2026, 09.08 in WIB, at 5°22′12″ S, 105°15′36″ E. */
	public static byte[] ofTheSite() {
		return taken("2026:02:12 09:08:00", 105);
	}

	static byte[] taken(String moment, int eastDegrees) {
		ByteBuffer tiff = head(200);
		tiff.putShort((short) 2).put(entry(0x8769, LONG, 1, 38)).put(entry(0x8825, LONG, 1, 76)).putInt(0);
		tiff.putShort((short) 1).put(entry(0x9003, ASCII, 20, 56)).putInt(0);
		tiff.put(moment.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
		tiff.putShort((short) 4).put(entry(1, ASCII, 2, 'S' << 24)).put(entry(2, RATIONAL, 3, 130));
		tiff.put(entry(3, ASCII, 2, 'E' << 24)).put(entry(4, RATIONAL, 3, 154)).putInt(0);
		degrees(tiff, 5, 22, 12);
		degrees(tiff, eastDegrees, 15, 36);
		return tiff.array();
	}

	private static ByteBuffer head(int more) {
		return ByteBuffer.allocate(8 + more).put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
	}

	private static byte[] entry(int tag, short type, int count, int value) {
		return ByteBuffer.allocate(12).putShort((short) tag).putShort(type).putInt(count).putInt(value).array();
	}

	private static void degrees(ByteBuffer tiff, int degrees, int minutes, int seconds) {
		tiff.putInt(degrees).putInt(1).putInt(minutes).putInt(1).putInt(seconds).putInt(1);
	}

}
