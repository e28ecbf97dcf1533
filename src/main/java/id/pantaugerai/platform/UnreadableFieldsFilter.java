package id.pantaugerai.platform;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses fields that are no text, or are too many, without a word in the log: anybody
 * can send them, as often as they like.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableFieldsFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (InvalidParameterException ex) {
			refuse(response);
		}
		catch (ServletException ex) {
			if (!(ex.getCause() instanceof InvalidParameterException)) {
				throw ex;
			}
			refuse(response);
		}
	}

	/** Where the body itself was broken, the server has answered already. */
	private static void refuse(HttpServletResponse response) throws IOException {
		if (!response.isCommitted()) {
			response.sendError(HttpStatus.BAD_REQUEST.value());
		}
	}

}
