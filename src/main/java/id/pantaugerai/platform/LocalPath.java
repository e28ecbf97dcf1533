package id.pantaugerai.platform;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Paths of this application, told apart from everything that leads elsewhere. */
final class LocalPath {

	/** As it stands in a header: what no address holds unescaped is none. */
	private static final Pattern LOCAL = Pattern.compile("/(?!/)[!-\\[\\]-~]{0,500}");

	private LocalPath() {
	}

	/** Whether a redirect to it stays here. */
	static boolean isLocal(@Nullable String path) {
		return path != null && LOCAL.matcher(path).matches();
	}

	/** The path and query of a request. */
	static String of(HttpServletRequest request) {
		String query = request.getQueryString();
		return (query != null) ? request.getRequestURI() + "?" + query : request.getRequestURI();
	}

	/** The page a request was sent from, if it is one of ours; else the request's own. */
	static String origin(HttpServletRequest request) {
		String page = pathOf(request.getHeader("HX-Current-URL"), request);
		if (page == null) {
			page = pathOf(request.getHeader("Referer"), request);
		}
		return (page != null) ? page : request.getRequestURI();
	}

	static String encode(String path) {
		return URLEncoder.encode(path, StandardCharsets.UTF_8);
	}

	/** Whether a browser says that another site sent this. */
	static boolean comesFromElsewhere(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return !site.equals("same-origin") && !site.equals("none");
		}
		String origin = request.getHeader("Origin");
		return origin != null && !request.getServerName().equalsIgnoreCase(hostOf(origin));
	}

	private static @Nullable String pathOf(@Nullable String address, HttpServletRequest request) {
		if (address == null || !request.getServerName().equalsIgnoreCase(hostOf(address))) {
			return null;
		}
		URI uri = URI.create(address);
		String path = (uri.getRawQuery() != null) ? uri.getRawPath() + "?" + uri.getRawQuery() : uri.getRawPath();
		return isLocal(path) ? path : null;
	}

	private static @Nullable String hostOf(String address) {
		try {
			return URI.create(address).getHost();
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
