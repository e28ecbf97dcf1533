package id.pantaugerai.boundary;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Lets no more than so many bytes pass, and takes their fingerprint on the way. */
class LimitedStream extends FilterInputStream {

	private final long most;

	private final MessageDigest digest;

	private long size;

	LimitedStream(InputStream content, long most) {
		super(content);
		this.most = most;
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int count = super.read(buffer, offset, length);
		if (count > 0) {
			size += count;
			digest.update(buffer, offset, count);
		}
		if (size > most) {
			throw new BadBoundaryFileException("too-large", most / (1024 * 1024));
		}
		return count;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	BoundaryFile describe(String name) {
		return new BoundaryFile(name, size, HexFormat.of().formatHex(digest.digest()));
	}

}
