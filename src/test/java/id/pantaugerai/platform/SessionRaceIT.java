package id.pantaugerai.platform;

import java.util.Objects;

import id.pantaugerai.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class SessionRaceIT {

	@Autowired
	ThriftySessions sessions;

	@Test
	void keepsWhatCameLastWhenTwoRequestsOfASessionPutTheSameIntoIt() {
		String id = begin();
		ThriftySession first = find(id);
		ThriftySession second = find(id);
		first.setAttribute("formulir", "satu");
		second.setAttribute("formulir", "dua");

		sessions.save(first);
		sessions.save(second);

		assertThat(find(id).<String>getAttribute("formulir")).isEqualTo("dua");
		sessions.deleteById(id);
	}

	private String begin() {
		ThriftySession session = sessions.createSession();
		sessions.save(session);
		return session.getId();
	}

	private ThriftySession find(String id) {
		return Objects.requireNonNull(sessions.findById(id));
	}

}
