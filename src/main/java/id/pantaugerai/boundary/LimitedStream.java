package id.pantaugerai.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import id.pantaugerai.shared.BoundedStream;

/** Takes the fingerprint of a file on the way, and refuses one that is too large. */
class LimitedStream extends BoundedStream {

	private final MessageDigest digest;

	LimitedStream(InputStream content, long most) {
		super(content, most, () -> new BadBoundaryFileException("too-large", most / (1024 * 1024)));
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int count = super.read(buffer, offset, length);
		if (count > 0) {
			digest.update(buffer, offset, count);
		}
		return count;
	}

	BoundaryFile describe(String name) {
		return new BoundaryFile(name, size(), HexFormat.of().formatHex(digest.digest()));
	}

}
