package id.pantaugerai.platform;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Answers who is signed in and still may not: a page that says what to do. */
@RequiredArgsConstructor
class Refusals implements AccessDeniedHandler {

	private final FormKeeper forms;

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException {
		boolean forged = refused instanceof CsrfException;
		boolean elsewhere = LocalPath.comesFromElsewhere(request);
		if (forged && !elsewhere && request.getRequestURI().equals(SecurityConfiguration.SIGN_IN)) {
			SignInOutcomes.showDoor(request, response, "basi", request.getParameter("lanjut"));
			return;
		}
		if (forged) {
			request.setAttribute("refusal", "csrf");
			if (!elsewhere) {
				request.setAttribute("keptPath", forms.keep(request, request.getParameterMap()));
			}
		}
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

}
