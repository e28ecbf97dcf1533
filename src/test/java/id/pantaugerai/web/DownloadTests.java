package id.pantaugerai.web;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class DownloadTests {

	final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void sendsAFileOfAnyLengthWhole() throws IOException {
		byte[] line = "Kedaton;1\n".getBytes();

		Download.send(response, "daftar.csv", Download.CSV, (out) -> {
			for (int number = 0; number < 100_000; number++) {
				out.write(line);
			}
		});

		assertThat(response.getContentAsByteArray()).hasSize(1_000_000).startsWith(line).endsWith(line);
		assertThat(response.getContentLengthLong()).isEqualTo(1_000_000);
		assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"daftar.csv\"");
		assertThat(response.getContentType()).isEqualTo(Download.CSV);
	}

	@Test
	void sendsNothingOfAFileThatCouldNotBeWritten() {
		assertThatIOException().isThrownBy(() -> Download.send(response, "daftar.csv", Download.CSV, (out) -> {
			out.write(new byte[1_000_000]);
			throw new IOException("The database went away");
		}));

		assertThat(response.isCommitted()).isFalse();
		assertThat(response.getHeaderNames()).isEmpty();
		assertThat(response.getContentAsByteArray()).isEmpty();
	}

}
