package id.pantaugerai.closing.web;

import java.time.Clock;
import java.util.Optional;

import id.pantaugerai.closing.ShortCode;
import id.pantaugerai.closing.Verification;
import id.pantaugerai.closing.VerificationService;
import id.pantaugerai.web.Turnstile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets anybody check a printed report by its code, without signing in. Who tries many
 * codes is slowed down.
 */
@Controller
@RequestMapping("/verifikasi")
class VerificationController {

	private final VerificationService verifications;

	private final Turnstile turnstile;

	VerificationController(VerificationService verifications, Clock clock) {
		this.verifications = verifications;
		this.turnstile = new Turnstile(clock);
	}

	@GetMapping
	ModelAndView ask(@RequestParam(required = false) @Nullable String kode, HttpServletRequest request,
			HttpServletResponse response) {
		return (kode != null) ? show(kode, request, response) : new ModelAndView("closing/ask");
	}

	@GetMapping("/{kode}")
	ModelAndView show(@PathVariable String kode, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex");
		if (!turnstile.lets(request.getRemoteAddr())) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Turnstile.WINDOW.toSeconds()));
			return new ModelAndView("error/429", HttpStatus.TOO_MANY_REQUESTS);
		}
		Optional<Verification> found = ShortCode.parse(kode).flatMap(verifications::check);
		return found.map((it) -> new ModelAndView("closing/verification").addObject("it", it))
			.orElseGet(() -> new ModelAndView("closing/ask", HttpStatus.NOT_FOUND).addObject("typed", kode));
	}

}
