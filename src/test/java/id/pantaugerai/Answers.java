package id.pantaugerai;

import java.nio.charset.StandardCharsets;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads what a page answers. */
public final class Answers {

	private Answers() {
	}

	/** The markup of a page that is there. */
	public static String body(MvcTestResult result) {
		return body(result, HttpStatus.OK);
	}

	/** The markup of a page that answers with a status. */
	public static String body(MvcTestResult result, HttpStatus status) {
		assertThat(result).hasStatus(status);
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
