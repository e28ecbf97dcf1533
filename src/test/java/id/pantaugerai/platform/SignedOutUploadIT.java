package id.pantaugerai.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import id.pantaugerai.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form with photographs that arrives after its session ended, over a real connection.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class SignedOutUploadIT {

	private static final String BOUNDARY = "----gerai";

	private static final String FORM = "/kelurahan/18.71.03.1001/lapor";

	private static final int MEBIBYTE = 1 << 20;

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	private final HttpClient http = HttpClient.newHttpClient();

	@Test
	void keepsTheWordsAndLetsThePhotographsGo() throws Exception {
		HttpResponse<String> answer = send(FORM, "Dinding selesai", 3);

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location"))
			.hasValue("/masuk?karena=isian&lanjut=" + LocalPath.encode(FORM));
		assertThat(keptWith("Dinding selesai")).doesNotContain("JPEGJPEGJPEG");
	}

	@Test
	void keepsTheWordsEvenWhenThePhotographsAreTooMany() throws Exception {
		assertThat(send(FORM, "Atap selesai", 90).statusCode()).isEqualTo(303);
		assertThat(keptWith("Atap selesai")).contains(FORM);
	}

	@Test
	void takesNoFilesAtTheDoor() throws Exception {
		assertThat(send("/masuk", "Lantai selesai", 1).statusCode()).isEqualTo(415);
	}

	/** The one form that is kept with these words. */
	private String keptWith(String note) {
		return jdbc.sql("""
				select encode(attribute_bytes, 'escape') from spring_session_attributes
				where attribute_name = 'keptForm' and position(:note in encode(attribute_bytes, 'escape')) > 0
				""").param("note", note).query(String.class).single();
	}

	private HttpResponse<String> send(String path, String note, int mebibytes)
			throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
			.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
			.POST(BodyPublishers.ofInputStream(() -> body(note, mebibytes)))
			.build();
		return http.send(request, BodyHandlers.ofString());
	}

	private static InputStream body(String note, int mebibytes) {
		InputStream head = bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\n" + note
				+ "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"photos\"; filename=\"a.jpg\"\r\n"
				+ "Content-Type: image/jpeg\r\n\r\n");
		InputStream photo = bytes("JPEG".repeat(mebibytes * (MEBIBYTE / "JPEG".length())));
		InputStream tail = bytes("\r\n--" + BOUNDARY + "--\r\n");
		return new SequenceInputStream(Collections.enumeration(List.of(head, photo, tail)));
	}

	private static InputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
	}

}
