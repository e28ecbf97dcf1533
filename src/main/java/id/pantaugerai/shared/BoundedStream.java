package id.pantaugerai.shared;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Lets no more than so many bytes pass. */
public class BoundedStream extends FilterInputStream {

	private final long most;

	private final Supplier<? extends RuntimeException> refusal;

	private long size;

	/** Refuses in the words of whoever reads. */
	public BoundedStream(InputStream content, long most, Supplier<? extends RuntimeException> refusal) {
		super(content);
		this.most = most;
		this.refusal = refusal;
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
			throw refusal.get();
		}
		return count;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	/** How many bytes have passed. */
	protected long size() {
		return size;
	}

}
