package id.pantaugerai.platform;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/**
 * Answers an address that no browser sends before anything has looked at it, under the
 * same headers as every other answer.
 */
@Component
class RejectedRequests implements RequestRejectedHandler {

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refused)
			throws IOException {
		guard(response);
		response.sendError(HttpStatus.BAD_REQUEST.value());
	}

	/** Sets what every answer bears that tells nothing but a refusal. */
	static void guard(HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", SecurityConfiguration.CONTENT);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
	}

}
