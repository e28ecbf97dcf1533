package id.pantaugerai.platform;

import java.util.List;

import id.pantaugerai.shared.Typed;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Names the session of a request once. The session filter asks again after a long page
 * has gone out, and would read the same row a second time for nothing. What cannot be the
 * name of a session never reaches the database.
 */
class OnceResolver implements HttpSessionIdResolver {

	private static final String ASKED = OnceResolver.class.getName();

	private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();

	OnceResolver(CookieSerializer cookie) {
		cookies.setCookieSerializer(cookie);
	}

	@Override
	public List<String> resolveSessionIds(HttpServletRequest request) {
		if (request.getDispatcherType() == DispatcherType.REQUEST && request.getAttribute(ASKED) != null) {
			return List.of();
		}
		request.setAttribute(ASKED, true);
		return cookies.resolveSessionIds(request).stream().filter((name) -> Typed.uuid(name).isPresent()).toList();
	}

	@Override
	public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
		if (!response.isCommitted()) {
			cookies.setSessionId(request, response, sessionId);
		}
	}

	@Override
	public void expireSession(HttpServletRequest request, HttpServletResponse response) {
		cookies.expireSession(request, response);
	}

}
