package id.pantaugerai.photo;

import javax.imageio.stream.ImageInputStreamImpl;

/**
 * The bytes of a picture for its decoder. Some decoders go on past the end of a damaged
 * picture for a long time, as if zeros came; this ends it.
 */
final class PictureStream extends ImageInputStreamImpl {

	private static final int PATIENCE = 64;

	private final byte[] bytes;

	private int overruns;

	PictureStream(byte[] bytes) {
		this.bytes = bytes;
	}

	@Override
	public int read() {
		bitOffset = 0;
		return isOver() ? -1 : bytes[(int) streamPos++] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) {
		bitOffset = 0;
		if (isOver()) {
			return -1;
		}
		int count = (int) Math.min(length, bytes.length - streamPos);
		System.arraycopy(bytes, (int) streamPos, target, offset, count);
		streamPos += count;
		return count;
	}

	@Override
	public long length() {
		return bytes.length;
	}

	private boolean isOver() {
		boolean over = streamPos >= bytes.length;
		if (over && ++overruns > PATIENCE) {
			throw new IllegalStateException("The picture has ended");
		}
		return over;
	}

}
