package id.pantaugerai.platform;

import java.io.IOException;
import java.util.Set;

import id.pantaugerai.account.Officer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets an officer with a given password do nothing before choosing their own. */
class MustChangeFilter extends OncePerRequestFilter {

	private static final String CHANGE = "/akun/sandi";

	private static final Set<String> OPEN = Set.of("/css/", "/js/", "/img/", "/webjars/", "/error");

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return path.equals(CHANGE) || OPEN.stream().anyMatch(path::startsWith) || !mustChange();
	}

	private static boolean mustChange() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof Officer officer
				&& officer.mustChange();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		SignInOutcomes.send(request, response, CHANGE);
	}

}
