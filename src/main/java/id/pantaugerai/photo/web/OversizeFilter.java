package id.pantaugerai.photo.web;

import java.io.IOException;

import id.pantaugerai.photo.PhotoUploadService;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away a body that is too large before anything of it is kept. Further in, its CSRF
 * token could not be read, and the officer would be told of a forgery.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class OversizeFilter extends OncePerRequestFilter {

	private static final long ONE_PHOTO = PhotoUploadService.MAX_BYTES + DataSize.ofMegabytes(1).toBytes();

	private final long anyForm;

	OversizeFilter(@Value("${spring.servlet.multipart.max-request-size}") DataSize anyForm) {
		this.anyForm = anyForm.toBytes();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		long most = request.getRequestURI().endsWith("/lapor/foto") ? ONE_PHOTO : anyForm;
		if (request.getContentLengthLong() > most) {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
			return;
		}
		chain.doFilter(request, response);
	}

}
