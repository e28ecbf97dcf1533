package id.pantaugerai.platform;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/**
 * A form as it stands on a page.
 *
 * @param markup from its first sign to its last
 */
record PageForm(String markup) {

	private static final Pattern FORM = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);

	private static final Pattern FIELD = Pattern
		.compile("<(?:textarea|input(?=[^>]*type=\"(?:text|email)\"))(?![^>]* readonly)[^>]* name=\"([a-zA-Z]+)\"");

	private static final Pattern MARK = Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

	private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]*)\"");

	private static final Pattern FILE = Pattern.compile("<input(?=[^>]*type=\"file\")[^>]* name=\"(\\w+)\"");

	/** Every form of a page that changes something; none where the answer is no page. */
	static List<PageForm> on(MockHttpServletResponse answer) throws UnsupportedEncodingException {
		return String.valueOf(answer.getContentType()).startsWith("text/html")
				? FORM.matcher(answer.getContentAsString())
					.results()
					.map(MatchResult::group)
					.map(PageForm::new)
					.toList()
				: List.of();
	}

	/** The path it is sent to; empty for that of the page. */
	String action() {
		return ACTION.matcher(markup).results().map((found) -> found.group(1)).findFirst().orElse("");
	}

	/** What somebody types into it. */
	List<String> fields() {
		return FIELD.matcher(markup).results().map((found) -> found.group(1)).distinct().toList();
	}

	/** The file that is chosen in it; empty where none is. */
	String file() {
		Matcher file = FILE.matcher(markup);
		return file.find() ? file.group(1) : "";
	}

	boolean contains(String text) {
		return markup.contains(text);
	}

	/** Adds what the page says without anybody typing it. */
	void mark(MockMvcRequestBuilder request) {
		MARK.matcher(markup).results().forEach((mark) -> request.param(mark.group(1), mark.group(2)));
	}

}
