package id.pantaugerai.platform;

import java.io.UnsupportedEncodingException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import jakarta.persistence.EntityManager;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Opens every page that has a form as it is opened again after its session ended, and
 * looks for what was typed.
 */
@IntegrationTest
@Sql({ "routes.sql", "returning.sql" })
class ReturningFormsIT {

	private static final Pattern FORM = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);

	private static final Pattern FIELD = Pattern
		.compile("<(?:textarea|input(?=[^>]*type=\"(?:text|email)\"))(?![^>]* readonly)[^>]* name=\"([a-zA-Z]+)\"");

	private static final Pattern MARK = Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

	private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]*)\"");

	private static final String TYPED = "Diketik tadi";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	EntityManager entities;

	@Test
	void everyFormOpensWithWhatWasTyped() throws UnsupportedEncodingException {
		SoftAssertions answers = new SoftAssertions();
		Set<String> seen = new HashSet<>();
		for (Route route : Route.all().stream().filter(ReturningFormsIT::isPage).toList()) {
			for (Officer officer : readers(route)) {
				for (String form : forms(text(request(route, officer)))) {
					if (!fields(form).isEmpty() && seen.add(route.name() + action(form) + fields(form))) {
						check(route, officer, form, answers);
					}
				}
			}
		}
		answers.assertAll();
		assertThat(seen).hasSizeGreaterThan(30)
			.anyMatch((form) -> form.contains("/dokumen/902/penarikan"))
			.anyMatch((form) -> form.contains("/foto/902/penarikan"))
			.anyMatch((form) -> form.contains("/pemadanan/18.71.03.1001/penolakan"));
	}

	private void check(Route route, Officer officer, String form, SoftAssertions answers)
			throws UnsupportedEncodingException {
		MockMvcRequestBuilder again = request(route, officer).requestAttr("restored", true)
			.requestAttr("sentTo", action(form));
		MARK.matcher(form).results().forEach((mark) -> again.param(mark.group(1), mark.group(2)));
		fields(form).forEach((field) -> again.param(field, TYPED));
		List<String> returned = forms(text(again)).stream().filter((one) -> one.contains(TYPED)).toList();
		answers.assertThat(returned).as("%s of %s", route.name(), officer.role()).singleElement();
		returned.forEach((one) -> answers.assertThat(one)
			.as("%s of %s", route.name(), officer.role())
			.contains("action=\"" + action(form) + "\""));
	}

	private static boolean isPage(Route route) {
		return route.method() == HttpMethod.GET && !route.pattern().matches(".*\\.[a-z]+");
	}

	private static List<Officer> readers(Route route) {
		return route.visitors()
			.entrySet()
			.stream()
			.filter((visitor) -> visitor.getValue() == 200)
			.map(Map.Entry::getKey)
			.toList();
	}

	private String text(MockMvcRequestBuilder request) throws UnsupportedEncodingException {
		entities.clear();
		MockHttpServletResponse answer = request.exchange().getResponse();
		return String.valueOf(answer.getContentType()).startsWith("text/html") ? answer.getContentAsString() : "";
	}

	private MockMvcRequestBuilder request(Route route, Officer officer) {
		MockMvcRequestBuilder request = mvc.get().uri(route.path()).with(user(officer));
		route.fields().forEach((name, value) -> request.param(name, value));
		return request;
	}

	private static List<String> forms(String page) {
		return FORM.matcher(page).results().map(MatchResult::group).toList();
	}

	private static List<String> fields(String form) {
		return FIELD.matcher(form).results().map((found) -> found.group(1)).distinct().toList();
	}

	/** The path it is sent to. */
	private static String action(String form) {
		return ACTION.matcher(form).results().map((found) -> found.group(1)).findFirst().orElse("");
	}

}
