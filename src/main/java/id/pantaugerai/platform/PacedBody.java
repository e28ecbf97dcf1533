package id.pantaugerai.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

import lombok.RequiredArgsConstructor;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * A body that is given up when it comes more slowly than any telephone sends: only the
 * time counts for which it was waited.
 */
@RequiredArgsConstructor
class PacedBody implements InputBuffer {

	static final Duration GRACE = Duration.ofSeconds(30);

	static final int BYTES_A_SECOND = 512;

	private final InputBuffer body;

	private final LongSupplier nanos;

	private long waited;

	private long received;

	@Override
	public int doRead(ApplicationBufferHandler handler) throws IOException {
		if (isTooSlow()) {
			throw new IOException("A body came too slowly");
		}
		long since = nanos.getAsLong();
		int read = body.doRead(handler);
		waited += nanos.getAsLong() - since;
		received += Math.max(0, read);
		return read;
	}

	private boolean isTooSlow() {
		Duration wait = Duration.ofNanos(waited);
		return wait.compareTo(GRACE) > 0 && received < wait.toSeconds() * BYTES_A_SECOND;
	}

	@Override
	public int available() {
		return body.available();
	}

}
