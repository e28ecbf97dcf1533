package id.pantaugerai.platform;

import java.io.IOException;

import id.pantaugerai.web.Turnstile;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows the door to so many of one network in a while: each who comes without a session
 * leaves one in the database.
 */
@RequiredArgsConstructor
class DoorFilter extends OncePerRequestFilter {

	/** How many strangers of one network a whole office is. */
	static final int STRANGERS = 1_000;

	private final Turnstile strangers;

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().equals(SecurityConfiguration.SIGN_IN) || request.isRequestedSessionIdValid();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (strangers.lets(request.getRemoteAddr())) {
			chain.doFilter(request, response);
			return;
		}
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Turnstile.WINDOW.toSeconds()));
		response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
	}

}
