package id.pantaugerai.platform;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.BDDMockito.given;

class ThriftySessionsTests {

	private final MapSessionRepository beneath = spy(new MapSessionRepository(new ConcurrentHashMap<>()));

	private final Filter filter = filter();

	@Test
	void readsOnceAndWritesNothingAtAnOrdinaryPage() throws Exception {
		Cookie session = begin();

		visit(session, (request) -> assertThat(request.getSession().getAttribute("officer")).isEqualTo("pemkot"));

		verify(beneath, times(1)).findById(any());
		verify(beneath, never()).save(any());
	}

	@Test
	void writesWhatChanged() throws Exception {
		Cookie session = begin();

		visit(session, (request) -> request.getSession().setAttribute("officer", "dinas"));

		verify(beneath, times(1)).save(any());
	}

	@Test
	void writesAfterAMinuteThatItIsStillInUse() throws Exception {
		Cookie session = begin();
		MapSession stored = Objects.requireNonNull(beneath.findById(idOf(session)));
		stored.setLastAccessedTime(Instant.now().minus(Duration.ofSeconds(61)));
		beneath.save(stored);
		clearInvocations(beneath);

		visit(session, (request) -> request.getSession().getAttribute("officer"));

		verify(beneath, times(1)).save(any());
	}

	@Test
	void treatsWhatItCannotReadAsAbsent() {
		MapSession broken = mock(MapSession.class);
		given(broken.getAttribute("officer")).willThrow(new IllegalStateException("another version wrote this"));
		Runnable write = mock(Runnable.class);
		ThriftySession session = new ThriftySession(broken, write, false);

		assertThat(session.<Object>getAttribute("officer")).isNull();
		verify(broken).removeAttribute("officer");
		session.writeIfTouched();
		verify(write).run();
	}

	private Filter filter() {
		SessionRepositoryFilter<ThriftySession> sessions = new SessionRepositoryFilter<>(
				new ThriftySessions(beneath, TransactionOperations.withoutTransaction()));
		sessions.setHttpSessionIdResolver(new OnceResolver(new DefaultCookieSerializer()));
		return sessions;
	}

	private Cookie begin() throws Exception {
		MockHttpServletResponse response = visit(null,
				(request) -> request.getSession().setAttribute("officer", "pemkot"));
		clearInvocations(beneath);
		return Objects.requireNonNull(response.getCookie("SESSION"));
	}

	private static String idOf(Cookie session) {
		return new String(Base64.getDecoder().decode(session.getValue()));
	}

	private MockHttpServletResponse visit(@Nullable Cookie session, Visit visit) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/dasbor");
		MockHttpServletResponse response = new MockHttpServletResponse();
		if (session != null) {
			request.setCookies(session);
		}
		filter.doFilter(request, response, new MockFilterChain(new HttpServlet() {
			@Override
			protected void doGet(HttpServletRequest page, HttpServletResponse answer) throws IOException {
				visit.to(page);
				answer.flushBuffer();
			}
		}));
		return response;
	}

	/** What happens at a page. */
	private interface Visit {

		void to(HttpServletRequest request);

	}

}
