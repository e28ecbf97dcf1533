package id.pantaugerai.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import id.pantaugerai.account.Officer;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.ContentCachingResponseWrapper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * A page as it was sent: its bytes and what they are, and none of the headers, which are
 * written anew each time. Where a form held the token of its session stands a hole,
 * filled for each request.
 *
 * @param type media type
 * @param language of the text
 * @param body the bytes, without any token
 * @param holes where a token goes, in ascending order
 */
record KeptPage(String type, Locale language, byte[] body, List<Integer> holes) {

	static KeptPage of(ContentCachingResponseWrapper sent, @Nullable CsrfToken token) {
		String page = new String(sent.getContentAsByteArray(), ISO_8859_1);
		List<Integer> holes = new ArrayList<>();
		if (token != null) {
			String secret = token.getToken();
			for (int at = page.indexOf(secret); at >= 0; at = page.indexOf(secret, at)) {
				holes.add(at);
				page = page.substring(0, at) + page.substring(at + secret.length());
			}
		}
		return new KeptPage(sent.getContentType(), sent.getLocale(), page.getBytes(ISO_8859_1), List.copyOf(holes));
	}

	void write(HttpServletResponse response, Supplier<byte[]> token) throws IOException {
		byte[] filling = holes.isEmpty() ? new byte[0] : token.get();
		response.setContentType(type);
		response.setLocale(language);
		response.setContentLength(body.length + holes.size() * filling.length);
		OutputStream out = response.getOutputStream();
		int written = 0;
		for (int hole : holes) {
			out.write(body, written, hole - written);
			out.write(filling);
			written = hole;
		}
		out.write(body, written, body.length - written);
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
