package id.pantaugerai.platform;

import java.io.IOException;
import java.time.Duration;

import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.mockito.Mockito.mock;

class PacedBodyTests {

	private final ApplicationBufferHandler nowhere = mock(ApplicationBufferHandler.class);

	private long now;

	@Test
	void isGivenUpWhenItDripsLongEnough() throws IOException {
		PacedBody body = body(1, Duration.ofSeconds(10));
		for (int drop = 0; drop < 4; drop++) {
			assertThat(body.doRead(nowhere)).isEqualTo(1);
		}
		assertThatIOException().isThrownBy(() -> body.doRead(nowhere));
	}

	@Test
	void mayBeAsSlowAsTheSlowestTelephone() throws IOException {
		PacedBody body = body(PacedBody.BYTES_A_SECOND, Duration.ofSeconds(1));
		for (int second = 0; second < 3_600; second++) {
			assertThat(body.doRead(nowhere)).isEqualTo(PacedBody.BYTES_A_SECOND);
		}
	}

	@Test
	void isNotBlamedForWhatIsDoneBetween() throws IOException {
		PacedBody body = body(1, Duration.ZERO);
		for (int part = 0; part < 100; part++) {
			assertThat(body.doRead(nowhere)).isEqualTo(1);
			now += Duration.ofMinutes(1).toNanos();
		}
	}

	private PacedBody body(int bytes, Duration pause) {
		return new PacedBody(new InputBuffer() {

			@Override
			public int doRead(ApplicationBufferHandler handler) {
				now += pause.toNanos();
				return bytes;
			}

			@Override
			public int available() {
				return 0;
			}

		}, () -> now);
	}

}
