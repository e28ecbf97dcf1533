package id.pantaugerai.platform;

import java.io.IOException;
import java.util.regex.Pattern;

import id.pantaugerai.account.Officer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import lombok.extern.slf4j.Slf4j;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has files made for a few officers at a time, whatever room makes them. A place is taken
 * while a file is made and not while it is sent.
 */
@Slf4j
class FileQueue extends OncePerRequestFilter {

	private static final Pattern FILES = Pattern.compile(".*\\.(?:pdf|docx|xlsx|pptx|csv|zip)");

	private static final int MOST = 16;

	private static final int MOST_OF_ONE = 4;

	private final WaitingRoom room = new WaitingRoom(MOST, MOST_OF_ONE);

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !FILES.matcher(request.getRequestURI()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !(authentication.getPrincipal() instanceof Officer officer)) {
			chain.doFilter(request, response);
			return;
		}
		if (!room.enter(officer.id())) {
			log.info("Too many files at once (account {})", officer.id());
			response.setHeader(HttpHeaders.RETRY_AFTER, "30");
			response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
			return;
		}
		Place place = new Place(response, officer.id());
		try {
			chain.doFilter(request, place);
		}
		finally {
			place.leave();
		}
	}

	/** An answer whose place is free as soon as it is being sent. */
	private final class Place extends HttpServletResponseWrapper {

		private final long officerId;

		private boolean left;

		private Place(HttpServletResponse response, long officerId) {
			super(response);
			this.officerId = officerId;
		}

		@Override
		public ServletOutputStream getOutputStream() throws IOException {
			leave();
			return super.getOutputStream();
		}

		private void leave() {
			if (!left) {
				left = true;
				room.leave(officerId);
			}
		}

	}

}
