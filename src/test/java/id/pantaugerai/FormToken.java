package id.pantaugerai;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** What forms bear so that no other site can send them. */
public final class FormToken {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private FormToken() {
	}

	/** The token of the first form of a page. */
	public static String in(String page) {
		Matcher token = TOKEN.matcher(page);
		assertThat(token.find()).as("The page has a token").isTrue();
		return token.group(1);
	}

}
