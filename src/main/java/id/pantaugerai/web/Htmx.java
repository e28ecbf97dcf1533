package id.pantaugerai.web;

import org.springframework.http.HttpHeaders;

/** What htmx says of a request it makes. */
public final class Htmx {

	private Htmx() {
	}

	/**
	 * Whether it wants a part alone; to go back in its history it wants the whole page.
	 */
	public static boolean asksForPart(HttpHeaders headers) {
		return headers.containsHeader("HX-Request") && !headers.containsHeader("HX-History-Restore-Request");
	}

}
