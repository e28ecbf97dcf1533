package id.pantaugerai.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Wording;
import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells who came too late who was faster, when, and what holds now; leads whoever only
 * read to the page above, and gives back what was typed, as a form to open again and as a
 * text to copy.
 */
@Component
@RequiredArgsConstructor
class LostRaces {

	private static final String HOME = "/";

	private final FormKeeper forms;

	private final OpenPages pages;

	private final Wording words;

	private final Figures figures = new Figures();

	/** What the page of a lost race shows. */
	Map<String, Object> tell(@Nullable Rival rival, HttpServletRequest request) {
		Map<String, Object> page = new HashMap<>();
		if (rival != null) {
			page.put("rival", rival);
			page.put("holds",
					words.say("conflict." + rival.holds(), rival.facts().stream().map(this::written).toArray()));
		}
		boolean reading = request.getMethod().equals("GET");
		page.put("reading", rival != null && reading);
		String above = pages.above(request.getRequestURI());
		if (reading && !above.equals(HOME)) {
			page.put("newest", above);
		}
		if (request.getMethod().equals("POST")) {
			page.put("keptPath", forms.keep(request, request.getParameterMap()));
			page.put("typed", FormKeeper.texts(request.getParameterMap()));
		}
		return page;
	}

	private Object written(Object fact) {
		if (fact instanceof LocalDate date) {
			return figures.longDate(date);
		}
		if (fact instanceof Instant instant) {
			return figures.moment(instant);
		}
		if (fact instanceof Week week) {
			return figures.week(week);
		}
		return (fact instanceof Number number) ? figures.count(number) : fact;
	}

}
