package id.pantaugerai.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Lets pictures of one tile server in, on the pages where a place is picked and nowhere
 * else.
 */
class TilePolicy implements HeaderWriter {

	private static final String HEADER = "Content-Security-Policy";

	private static final RequestMatcher PICKING = new OrRequestMatcher(pages("/lahan/baru"), pages("/lahan/{id}/ubah"));

	private final String policy;

	TilePolicy(String origin, String otherwise) {
		this.policy = otherwise.replace("img-src ", "img-src " + origin + " ");
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		if (PICKING.matches(request)) {
			response.setHeader(HEADER, policy);
		}
	}

	private static RequestMatcher pages(String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(path);
	}

}
