package id.pantaugerai.platform;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

/** Many who send a little and then wait, over real connections. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class SlowConnectionsIT {

	/** As many as the server has threads, and some more. */
	private static final int MANY = 230;

	private static final String HALF = "Host: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
			+ "Content-Length: 100000\r\n\r\nnama=a";

	private static final String QUESTION = "GET /verifikasi HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

	private static final String BUSY = "HTTP/1.1 503";

	@LocalServerPort
	int port;

	private final List<Socket> lines = new ArrayList<>();

	/** Says that no more comes, and waits until the server has let go of each line. */
	@AfterEach
	void finish() throws IOException {
		for (Socket line : lines) {
			line.shutdownOutput();
		}
		for (Socket line : lines) {
			line.getInputStream().readAllBytes();
			line.close();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/masuk", "/keluar" })
	void takeNoMoreThanAShareOfTheServer(String path) throws IOException {
		crowd(path);
		assertThat(Wire.exchange(port, QUESTION)).startsWith(BUSY);
		assertThat(Wire.exchangeFrom("127.0.0.2", port, QUESTION)).startsWith("HTTP/1.1 200");
	}

	@Test
	void areToldThatTheirNetworkIsBusy() throws IOException {
		crowd("/masuk");
		assertThat(Wire.exchange(port, QUESTION)).contains("Retry-After: ", "Content-Security-Policy: ");
	}

	/**
	 * Takes the whole share of a network. Nobody else asks before all lines have been
	 * taken up: he would hold a place of that share, and leave it empty.
	 */
	private void crowd(String path) throws IOException {
		for (int line = 0; line < MANY; line++) {
			lines.add(Wire.open(port, "POST " + path + " HTTP/1.1\r\n" + HALF));
		}
		await().until(() -> {
			hangUp(whoHears(BUSY));
			return lines.size();
		}, is(SlowConnections.MOST_OF_A_NETWORK));
	}

	private List<Socket> whoHears(String words) throws IOException {
		List<Socket> hearing = new ArrayList<>();
		for (Socket line : lines) {
			if (Wire.hears(line, words)) {
				hearing.add(line);
			}
		}
		return hearing;
	}

	private void hangUp(List<Socket> heard) throws IOException {
		for (Socket line : heard) {
			line.close();
		}
		lines.removeAll(heard);
	}

}
