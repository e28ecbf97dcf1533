package id.pantaugerai.platform;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Opens a form's page with what had been typed, as if it stood in the address. The
 * request attribute {@code restored} says so, {@code sentTo} the path it was sent to.
 */
@RequiredArgsConstructor
class KeptFormFilter extends OncePerRequestFilter {

	private final FormKeeper forms;

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"GET".equals(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<KeptForm> form = forms.take(request);
		form.ifPresent((kept) -> {
			request.setAttribute("restored", true);
			request.setAttribute("sentTo", kept.sentTo());
		});
		chain.doFilter(form.<HttpServletRequest>map((kept) -> new Refilled(request, kept)).orElse(request), response);
	}

	/** A request that carries a kept form's fields as its parameters. */
	private static final class Refilled extends HttpServletRequestWrapper {

		private final Map<String, String[]> fields;

		private Refilled(HttpServletRequest request, KeptForm form) {
			super(request);
			this.fields = Collections.unmodifiableMap(form.over(request.getParameterMap()));
		}

		@Override
		public @Nullable String getParameter(String name) {
			String[] values = fields.get(name);
			return (values != null && values.length > 0) ? values[0] : null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return fields.get(name);
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return fields;
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.enumeration(fields.keySet());
		}

	}

}
