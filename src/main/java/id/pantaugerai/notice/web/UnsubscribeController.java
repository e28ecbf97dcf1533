package id.pantaugerai.notice.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import id.pantaugerai.mail.MailSubscriptions;
import id.pantaugerai.notice.NoticeKind;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Typed;
import id.pantaugerai.web.Turnstile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Ends letters for whoever follows the link in one, without signing in. The page says
 * nothing about whose letter it was; following the link alone changes nothing, so that a
 * scanner that opens every link unsubscribes nobody.
 */
@Controller
@RequestMapping("/berhenti/{token}")
class UnsubscribeController {

	private static final String PAGE = "notice/unsubscribe";

	private final MailSubscriptions subscriptions;

	private final Turnstile turnstile;

	UnsubscribeController(MailSubscriptions subscriptions, Clock clock) {
		this.subscriptions = subscriptions;
		this.turnstile = new Turnstile(clock);
	}

	@GetMapping
	ModelAndView ask(@PathVariable String token, @RequestParam(required = false) @Nullable NoticeKind jenis,
			HttpServletRequest request, HttpServletResponse response) {
		return answer(token, jenis, false, request, response);
	}

	/** Also what a mail reader sends by itself when its own button is pressed. */
	@PostMapping
	ModelAndView leave(@PathVariable String token, @RequestParam(required = false) @Nullable NoticeKind jenis,
			HttpServletRequest request, HttpServletResponse response) {
		return answer(token, jenis, true, request, response);
	}

	private ModelAndView answer(String token, @Nullable NoticeKind kind, boolean done, HttpServletRequest request,
			HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex");
		if (!turnstile.lets(request.getRemoteAddr())) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Turnstile.WINDOW.toSeconds()));
			return new ModelAndView("error/429", HttpStatus.TOO_MANY_REQUESTS);
		}
		UUID key = Typed.uuid(token)
			.filter(subscriptions::isKnown)
			.orElseThrow(() -> new NotFoundException("a link to unsubscribe"));
		if (done) {
			subscriptions.mute(key, topics(kind));
		}
		return new ModelAndView(PAGE).addObject("done", done).addObject("kind", kind).addObject("token", token);
	}

	private static List<String> topics(@Nullable NoticeKind kind) {
		return (kind != null) ? List.of(kind.name()) : NoticeKind.names();
	}

}
