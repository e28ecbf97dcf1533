package id.pantaugerai.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.pantaugerai.web.Turnstile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps what was typed into a form that could not be accepted for want of a session, and
 * gives it back once, to the page of that form.
 */
@Component
class FormKeeper {

	private static final int MOST_CHARACTERS = 64 * 1024;

	private static final int MOST_FIELDS = 300;

	/** How many forms one network leaves here in a while without a session. */
	static final int STRANGERS = 200;

	private static final Duration FOR = Duration.ofHours(2);

	private static final Set<String> SECRET = Set.of("_csrf", "sandi", "password");

	private final Clock clock;

	private final OpenPages pages;

	private final Turnstile strangers;

	FormKeeper(ObjectProvider<Clock> clock, OpenPages pages) {
		this.clock = clock.getIfAvailable(Clock::systemUTC);
		this.pages = pages;
		this.strangers = new Turnstile(this.clock, STRANGERS);
	}

	/**
	 * Keeps a form in the session, which is made if there is none.
	 * @return the page to come back to
	 */
	String keep(HttpServletRequest request, Map<String, String[]> typed) {
		String page = pages.nearest(LocalPath.origin(request));
		KeptForm form = new KeptForm(page, request.getRequestURI(), bounded(typed), clock.instant());
		request.getSession().setAttribute(KeptForm.ATTRIBUTE, form);
		return page;
	}

	/** Whether there is room for one more form of somebody who is not signed in. */
	boolean hasRoom(HttpServletRequest request) {
		return strangers.lets(request.getRemoteAddr());
	}

	/** The sentences among what was typed, each on its line, to be copied. */
	static String texts(Map<String, String[]> typed) {
		return bounded(typed).values()
			.stream()
			.flatMap(Arrays::stream)
			.map(String::strip)
			.filter((text) -> text.indexOf(' ') > 0)
			.collect(Collectors.joining("\n"));
	}

	/** The page of the form that waits in this session. */
	static Optional<String> waiting(HttpServletRequest request) {
		return Optional.ofNullable(find(request.getSession(false))).map(KeptForm::page);
	}

	/** Takes the form that belongs to this page out of the session. */
	Optional<KeptForm> take(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		KeptForm form = find(session);
		if (session == null || form == null || !form.belongsTo(request.getRequestURI())) {
			return Optional.empty();
		}
		session.removeAttribute(KeptForm.ATTRIBUTE);
		return Optional.of(form).filter((kept) -> clock.instant().isBefore(kept.keptAt().plus(FOR)));
	}

	private static @Nullable KeptForm find(@Nullable HttpSession session) {
		return (session != null && session.getAttribute(KeptForm.ATTRIBUTE) instanceof KeptForm form) ? form : null;
	}

	private static LinkedHashMap<String, String[]> bounded(Map<String, String[]> typed) {
		LinkedHashMap<String, String[]> kept = new LinkedHashMap<>();
		int room = MOST_CHARACTERS;
		for (Map.Entry<String, String[]> field : typed.entrySet()) {
			room -= field.getKey().length() + String.join("", field.getValue()).length();
			if (!isSecret(field.getKey()) && room >= 0 && kept.size() < MOST_FIELDS) {
				kept.put(field.getKey(), field.getValue());
			}
		}
		return kept;
	}

	private static boolean isSecret(String field) {
		String name = field.toLowerCase(Locale.ROOT);
		return SECRET.stream().anyMatch(name::contains);
	}

}
