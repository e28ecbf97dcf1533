package id.pantaugerai.platform;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import id.pantaugerai.account.Officer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.SessionFlashMapManager;
import org.springframework.web.util.ContentCachingResponseWrapper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * Hands an officer the page that was drawn for them before, for as long as nothing it was
 * drawn from has changed. What is meant for one request alone is neither kept nor given:
 * parts for htmx, messages shown once, errors, and the token in a form.
 */
@RequiredArgsConstructor
class KeptPageFilter extends OncePerRequestFilter {

	private static final Pattern PAGES = Pattern.compile("/dasbor|/kecamatan/[\\d.]{8}"
			+ "|/laporan(/banding|/kepatuhan|/\\d{4}-M\\d{2}(/tutup|/ringkasan|/ralat)?)?");

	static final String FLASH = SessionFlashMapManager.class.getName() + ".FLASH_MAPS";

	private final KeptPages pages;

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !PAGES.matcher(request.getRequestURI()).matches() || !request.getMethod().equals("GET")
				|| request.getHeader("HX-Request") != null || request.getHeader("HX-Target") != null
				|| request.getAttribute("restored") != null || hasMessages(request.getSession(false))
				|| TransactionSynchronizationManager.isActualTransactionActive();
	}

	private static boolean hasMessages(@Nullable HttpSession session) {
		return session != null && session.getAttribute(FLASH) != null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof Officer officer) {
			answer(officer, request, response, chain);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private void answer(Officer officer, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		DataState state = pages.state();
		KeptPage.Key key = pages.key(request, officer);
		Optional<KeptPage> page = pages.find(state, key);
		if (page.isPresent()) {
			page.get().write(response, () -> token(request).getToken().getBytes(ISO_8859_1));
			return;
		}
		Asked asked = new Asked(request);
		ContentCachingResponseWrapper drawn = new ContentCachingResponseWrapper(response);
		chain.doFilter(asked, drawn);
		if (isPage(drawn) && state.equals(pages.state()) && key.equals(pages.key(request, officer))) {
			pages.keep(state, key, KeptPage.of(drawn, asked.forToken ? token(request) : null));
		}
		drawn.copyBodyToResponse();
	}

	/** Masked anew for each request, and the same throughout one. */
	private static CsrfToken token(HttpServletRequest request) {
		return (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()));
	}

	private static boolean isPage(ContentCachingResponseWrapper drawn) {
		String type = drawn.getContentType();
		return drawn.getStatus() == HttpStatus.OK.value() && type != null && type.startsWith(MediaType.TEXT_HTML_VALUE);
	}

	/** A request that knows whether its token was asked for. */
	private static final class Asked extends HttpServletRequestWrapper {

		private boolean forToken;

		private Asked(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable Object getAttribute(String name) {
			forToken |= name.equals(CsrfToken.class.getName()) || name.equals("_csrf");
			return super.getAttribute(name);
		}

	}

}
