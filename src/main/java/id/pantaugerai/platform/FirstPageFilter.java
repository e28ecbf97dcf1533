package id.pantaugerai.platform;

import java.io.IOException;

import id.pantaugerai.account.Admission;
import id.pantaugerai.account.AdmissionService;
import id.pantaugerai.account.Officer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks once more at the account of whoever has just signed in: it may have been closed,
 * moved or given another password in the moment between.
 */
@RequiredArgsConstructor
class FirstPageFilter extends OncePerRequestFilter {

	private final AdmissionService admissions;

	private final SecurityContextRepository contexts;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (SecurityContextHolder.getContext()
			.getAuthentication() instanceof UsernamePasswordAuthenticationToken entered
				&& entered.getDetails() instanceof Admission admission
				&& entered.getPrincipal() instanceof Officer officer) {
			if (!admissions.stands(officer, admission)) {
				showOut(request, response);
				return;
			}
			entered.setDetails(null);
			contexts.saveContext(SecurityContextHolder.getContext(), request, response);
		}
		chain.doFilter(request, response);
	}

	private static void showOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
		request.getSession().invalidate();
		SecurityContextHolder.clearContext();
		String page = request.getMethod().equals("GET") ? LocalPath.of(request) : null;
		SignInOutcomes.showDoor(request, response, "berakhir", page);
	}

}
