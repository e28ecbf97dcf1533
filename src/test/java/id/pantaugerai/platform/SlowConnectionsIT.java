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
import static org.hamcrest.Matchers.startsWith;

/** Many who send a little and then wait, over real connections. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class SlowConnectionsIT {

	/** As many as the server has threads, and some more. */
	private static final int MANY = 230;

	private static final String HALF = "Host: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
			+ "Content-Length: 100000\r\n\r\nnama=a";

	private static final String QUESTION = "GET /verifikasi HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

	@LocalServerPort
	int port;

	private final List<Socket> lines = new ArrayList<>();

	@AfterEach
	void hangUp() throws IOException {
		for (Socket line : lines) {
			line.close();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/masuk", "/keluar" })
	void takeNoMoreThanAShareOfTheServer(String path) throws IOException {
		crowd(path);
		assertThat(Wire.exchangeFrom("127.0.0.2", port, QUESTION)).startsWith("HTTP/1.1 200");
	}

	@Test
	void areToldThatTheirNetworkIsBusy() throws IOException {
		assertThat(crowd("/masuk")).contains("Retry-After: ", "Content-Security-Policy: ");
	}

	/**
	 * Takes the whole share of a network; answers with what the next of it hears. The
	 * server's threads take the lines up one after another, so it may have to be asked
	 * again.
	 */
	private String crowd(String path) throws IOException {
		for (int line = 0; line < MANY; line++) {
			lines.add(Wire.open(port, "POST " + path + " HTTP/1.1\r\n" + HALF));
		}
		return await().until(() -> Wire.exchange(port, QUESTION), startsWith("HTTP/1.1 503"));
	}

}
