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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Sends every form of every page as it stands there: whoever is offered a form may send
 * it, and its page says all that its receiver must know without anybody typing it.
 */
@IntegrationTest
@Sql({ "routes.sql", "returning.sql" })
class OfferedFormsIT {

	/** Done or shown, somebody was first, or something is still to be filled in. */
	private static final Set<Integer> UNDERSTOOD = Set.of(200, 302, 303, 409, 422);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	EntityManager entities;

	@Test
	void everyFormIsUnderstoodFromWhomeverItIsOfferedTo() throws UnsupportedEncodingException {
		SoftAssertions answers = new SoftAssertions();
		Set<String> sent = new HashSet<>();
		for (Route route : Route.pages()) {
			for (Officer officer : route.readers()) {
				for (PageForm form : forms(route, officer)) {
					if (sent.add(officer.scope() + " " + form.action() + form.fields())) {
						answers.assertThat(send(route, form, officer))
							.as("%s on %s of %s", form.action(), route.name(), officer.scope())
							.isIn(UNDERSTOOD);
					}
				}
			}
		}
		answers.assertAll();
		assertThat(sent).hasSizeGreaterThan(100);
	}

	private List<PageForm> forms(Route route, Officer officer) throws UnsupportedEncodingException {
		entities.clear();
		return PageForm.on(route.visit(mvc).with(user(officer)).exchange().getResponse());
	}

	private int send(Route route, PageForm form, Officer officer) {
		jdbc.sql("savepoint before_form").update();
		try {
			String path = form.action().isEmpty() ? route.path() : form.action();
			MockMvcRequestBuilder request = mvc.post().uri(path.replace("&amp;", "&")).with(user(officer)).with(csrf());
			form.mark(request);
			return (form.file().isEmpty() ? request.exchange()
					: request.multipart().file(form.file(), new byte[0]).exchange())
				.getResponse()
				.getStatus();
		}
		finally {
			jdbc.sql("rollback to savepoint before_form").update();
			entities.clear();
		}
	}

}
