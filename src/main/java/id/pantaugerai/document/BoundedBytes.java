package id.pantaugerai.document;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Takes bytes up to a bound, and keeps them where somebody needs them. */
class BoundedBytes extends OutputStream {

	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

	private final boolean keeps;

	private long room;

	BoundedBytes(int most, boolean keeps) {
		this.room = most;
		this.keeps = keeps;
	}

	@Override
	public void write(int value) {
		take(1);
		if (keeps) {
			kept.write(value);
		}
	}

	@Override
	public void write(byte[] bytes, int from, int length) {
		take(length);
		if (keeps) {
			kept.write(bytes, from, length);
		}
	}

	byte[] toByteArray() {
		return kept.toByteArray();
	}

	void take(long length) {
		room -= length;
		if (room < 0) {
			throw new DocumentRefusedException(DocumentRefusal.TOO_DENSE);
		}
	}

}
