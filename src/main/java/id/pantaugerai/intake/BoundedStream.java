package id.pantaugerai.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets no more than so many bytes pass. */
class BoundedStream extends FilterInputStream {

	private final int most;

	private long size;

	BoundedStream(InputStream content, int most) {
		super(content);
		this.most = most;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int count = super.read(buffer, offset, length);
		size += Math.max(0, count);
		if (size > most) {
			throw new RefusedFileException("heavy", most >> 20);
		}
		return count;
	}

}
