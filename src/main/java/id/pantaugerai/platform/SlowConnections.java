package id.pantaugerai.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

import id.pantaugerai.shared.NetworkName;
import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Keeps slow connections from taking every thread of the server. One network may have so
 * many requests answered at once, and a body has to arrive at the pace of the slowest
 * telephone. What nobody wanted to read of it is let run past here, at the same pace.
 */
class SlowConnections extends ValveBase {

	/** A third of the server's threads. */
	static final int MOST_OF_A_NETWORK = 64;

	private static final long MOST_UNREAD = 128L << 20;

	private final Map<String, Integer> held = new HashMap<>();

	SlowConnections() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		String network = NetworkName.of(request.getRemoteAddr());
		if (!enter(network)) {
			refuse(request, response);
			return;
		}
		try {
			serve(request, response);
		}
		finally {
			leave(network);
		}
	}

	private void serve(Request request, Response response) throws IOException, ServletException {
		org.apache.coyote.Request raw = request.getCoyoteRequest();
		InputBuffer body = raw.getInputBuffer();
		raw.setInputBuffer(new PacedBody(body, System::nanoTime));
		try {
			getNext().invoke(request, response);
			if (!request.isAsync()) {
				response.finishResponse();
				letPass(raw);
			}
		}
		finally {
			raw.setInputBuffer(body);
		}
	}

	/**
	 * Reads on, so that a browser that is still sending hears the answer. Who asked
	 * whether to send is hung up on instead: nothing may come.
	 */
	private static void letPass(org.apache.coyote.Request raw) {
		if (raw.hasExpectation() && !raw.isFinished()) {
			raw.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
			return;
		}
		Nowhere nowhere = new Nowhere();
		try {
			long passed = 0;
			int read = raw.doRead(nowhere);
			while (read >= 0 && passed <= MOST_UNREAD) {
				passed += read;
				read = raw.doRead(nowhere);
			}
		}
		catch (IOException ex) {
			raw.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

	private static void refuse(Request request, Response response) {
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, "30");
		RejectedRequests.guard(response);
		request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
	}

	private synchronized boolean enter(String network) {
		return held.merge(network, 1, Integer::sum) <= MOST_OF_A_NETWORK || !leave(network);
	}

	private synchronized boolean leave(String network) {
		held.computeIfPresent(network, (name, count) -> (count > 1) ? count - 1 : null);
		return true;
	}

	/** Takes bytes and forgets them. */
	private static final class Nowhere implements ApplicationBufferHandler {

		private @Nullable ByteBuffer bytes;

		@Override
		public void setByteBuffer(ByteBuffer buffer) {
			bytes = buffer;
		}

		@Override
		public @Nullable ByteBuffer getByteBuffer() {
			return bytes;
		}

		@Override
		public void expand(int size) {
			// nothing is kept that would need room
		}

	}

}
