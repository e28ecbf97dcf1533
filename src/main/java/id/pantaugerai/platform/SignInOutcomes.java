package id.pantaugerai.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.StringJoiner;

import id.pantaugerai.account.SignInRefusal;
import id.pantaugerai.account.SignInRefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads people to the door, through it, or back to it with a word why. */
@Component
class SignInOutcomes implements AuthenticationEntryPoint, AuthenticationSuccessHandler, AuthenticationFailureHandler {

	private static final String NEXT = "lanjut";

	private final Duration timeout;

	SignInOutcomes(@Value("${pantau.session-timeout:12h}") Duration timeout) {
		this.timeout = timeout;
	}

	/** Shows the door to someone who asked for a page, and remembers the page. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
			throws IOException {
		boolean expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
		String page = isFragment(request) ? LocalPath.origin(request) : LocalPath.of(request);
		showDoor(request, response, expired ? "berakhir" : null, page);
	}

	/** Redirects a browser, and tells htmx to load the door as a whole page. */
	static void showDoor(HttpServletRequest request, HttpServletResponse response, @Nullable String why,
			@Nullable String page) throws IOException {
		StringJoiner door = new StringJoiner("&", SecurityConfiguration.SIGN_IN + "?", "");
		door.setEmptyValue(SecurityConfiguration.SIGN_IN);
		if (why != null) {
			door.add("karena=" + why);
		}
		if (page != null && LocalPath.isLocal(page) && !page.equals("/")) {
			door.add(NEXT + "=" + LocalPath.encode(page));
		}
		send(request, response, door.toString());
	}

	static void send(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
		String target = request.getContextPath() + path;
		if (isFragment(request)) {
			response.setHeader("HX-Redirect", target);
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
		}
		else {
			response.setStatus(HttpStatus.SEE_OTHER.value());
			response.setHeader("Location", target);
		}
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		request.getSession().setMaxInactiveInterval((int) timeout.toSeconds());
		String next = request.getParameter(NEXT);
		String page = FormKeeper.waiting(request).orElse(LocalPath.isLocal(next) ? next : "/");
		send(request, response, page);
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		if (failure instanceof SignInRefusedException refused) {
			request.getSession().setAttribute(SignInRefusal.ATTRIBUTE, refused.refusal());
			showDoor(request, response, null, request.getParameter(NEXT));
		}
		else {
			showDoor(request, response, "sibuk", request.getParameter(NEXT));
		}
	}

	private static boolean isFragment(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null;
	}

}
