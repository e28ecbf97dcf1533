package id.pantaugerai.platform;

import java.io.UnsupportedEncodingException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import jakarta.persistence.EntityManager;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
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

	private static final String TYPED = "Diketik tadi";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	EntityManager entities;

	@Test
	void everyFormOpensWithWhatWasTyped() throws UnsupportedEncodingException {
		SoftAssertions answers = new SoftAssertions();
		Set<String> seen = new HashSet<>();
		for (Route route : Route.pages()) {
			for (Officer officer : route.readers()) {
				for (PageForm form : forms(request(route, officer))) {
					if (!form.fields().isEmpty() && seen.add(route.name() + form.action() + form.fields())) {
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

	private void check(Route route, Officer officer, PageForm form, SoftAssertions answers)
			throws UnsupportedEncodingException {
		MockMvcRequestBuilder again = request(route, officer).requestAttr("restored", true)
			.requestAttr("sentTo", form.action());
		form.mark(again);
		form.fields().forEach((field) -> again.param(field, TYPED));
		List<PageForm> returned = forms(again).stream().filter((one) -> one.contains(TYPED)).toList();
		answers.assertThat(returned).as("%s of %s", route.name(), officer.role()).singleElement();
		returned.forEach((one) -> answers.assertThat(one.action())
			.as("%s of %s", route.name(), officer.role())
			.isEqualTo(form.action()));
	}

	private List<PageForm> forms(MockMvcRequestBuilder request) throws UnsupportedEncodingException {
		entities.clear();
		return PageForm.on(request.exchange().getResponse());
	}

	private MockMvcRequestBuilder request(Route route, Officer officer) {
		return route.visit(mvc).with(user(officer));
	}

}
