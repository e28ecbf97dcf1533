package id.pantaugerai.platform;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Meets what is sent without a session before its body is read: nothing of it is done,
 * and what was typed is kept until whoever sent it has signed in again.
 */
@RequiredArgsConstructor
class SignedOutPostFilter extends OncePerRequestFilter {

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private final FormKeeper forms;

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return SAFE.contains(request.getMethod())
				|| request.getRequestURI().startsWith(SecurityConfiguration.UNSUBSCRIBE)
				|| SecurityContextHolder.getContext().getAuthentication() != null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		if (path.equals(SecurityConfiguration.SIGN_IN)) {
			signIn(request, response, chain);
		}
		else if (path.equals(SecurityConfiguration.SIGN_OUT)) {
			SignInOutcomes.showDoor(request, response, "keluar", null);
		}
		else if (LocalPath.comesFromElsewhere(request) || !isForm(request)) {
			SignInOutcomes.showDoor(request, response, null, null);
		}
		else if (isBesideAForm(request) || !forms.hasRoom(request)) {
			SignInOutcomes.showDoor(request, response, "berakhir", LocalPath.origin(request));
		}
		else {
			String page = forms.keep(request, typed(request));
			SignInOutcomes.showDoor(request, response, "isian", page);
		}
	}

	private static void signIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isMultipart(request)) {
			response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/**
	 * Whether a script sent only a part, such as one photograph: it must not displace the
	 * whole.
	 */
	private static boolean isBesideAForm(HttpServletRequest request) {
		String mode = request.getHeader("Sec-Fetch-Mode");
		String page = LocalPath.origin(request).split("\\?", 2)[0];
		return mode != null && !mode.equals("navigate") && !page.equals(request.getRequestURI());
	}

	private static Map<String, String[]> typed(HttpServletRequest request) {
		return isMultipart(request) ? MultipartText.read(request) : request.getParameterMap();
	}

	private static boolean isForm(HttpServletRequest request) {
		String type = request.getContentType();
		return request.getMethod().equals("POST")
				&& (type == null || type.startsWith("application/x-www-form-urlencoded") || isMultipart(request));
	}

	private static boolean isMultipart(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
	}

}
