package id.pantaugerai.platform;

import java.io.IOException;
import java.util.Locale;

import id.pantaugerai.account.Officer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A page as it was sent: its bytes and what they are, and none of the headers, which are
 * written anew each time.
 *
 * @param type media type
 * @param language of the text
 * @param body the bytes
 */
record KeptPage(String type, Locale language, byte[] body) {

	static KeptPage of(ContentCachingResponseWrapper sent) {
		return new KeptPage(sent.getContentType(), sent.getLocale(), sent.getContentAsByteArray());
	}

	void write(HttpServletResponse response) throws IOException {
		response.setContentType(type);
		response.setLocale(language);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	/**
	 * Whose page it is. Nobody is given the page of another, even with the same rights.
	 *
	 * @param address path and query
	 * @param officer who asked, with area and role
	 * @param frame what stands around the page
	 */
	record Key(String address, Officer officer, Navigation.Frame frame) {
	}

}
