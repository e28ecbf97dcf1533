package id.pantaugerai.platform;

import java.time.Clock;

import id.pantaugerai.web.Turnstile;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class DoorFilterTests {

	private final DoorFilter filter = new DoorFilter(new Turnstile(Clock.systemUTC(), 2));

	@Test
	void keepsNoMoreSessionsOfOneNetworkThanPeopleNeed() throws Exception {
		assertThat(visit("/masuk", "203.0.113.9", false).getStatus()).isEqualTo(HttpStatus.OK.value());
		assertThat(visit("/masuk", "203.0.113.9", false).getStatus()).isEqualTo(HttpStatus.OK.value());

		MockHttpServletResponse third = visit("/masuk", "203.0.113.9", false);
		assertThat(third.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS.value());
		assertThat(third.getHeader("Retry-After")).isEqualTo("300");
		assertThat(visit("/masuk", "203.0.113.10", false).getStatus()).isEqualTo(HttpStatus.OK.value());
	}

	@Test
	void countsNobodyWhoseSessionIsThere() throws Exception {
		for (int visit = 0; visit < 5; visit++) {
			assertThat(visit("/masuk", "203.0.113.9", true).getStatus()).isEqualTo(HttpStatus.OK.value());
			assertThat(visit("/verifikasi", "203.0.113.9", false).getStatus()).isEqualTo(HttpStatus.OK.value());
		}
	}

	private MockHttpServletResponse visit(String path, String address, boolean known) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setRemoteAddr(address);
		request.setRequestedSessionIdValid(known);
		MockHttpServletResponse response = new MockHttpServletResponse();
		filter.doFilter(request, response, new MockFilterChain());
		return response;
	}

}
