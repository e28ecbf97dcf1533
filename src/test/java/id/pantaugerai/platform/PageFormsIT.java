package id.pantaugerai.platform;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
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

/** Every form of every page, as each officer finds it there. */
@IntegrationTest
@Sql({ "routes.sql", "returning.sql" })
class PageFormsIT {

	/** Done or shown, somebody was first, or something is still to be filled in. */
	private static final Set<Integer> UNDERSTOOD = Set.of(200, 302, 303, 409, 422);

	private static final String TYPED = "Diketik tadi";

	/**
	 * The pages are walked once: each test finds the same rows, and so the same forms.
	 */
	private static final List<Offer> OFFERS = new ArrayList<>();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	EntityManager entities;

	/**
	 * Sent as it stands: whoever is offered a form may send it, and its page says all
	 * that its receiver must know without anybody typing it.
	 */
	@Test
	void areUnderstoodFromWhomeverTheyAreOfferedTo() throws UnsupportedEncodingException {
		SoftAssertions answers = new SoftAssertions();
		Set<String> sent = new HashSet<>();
		for (Offer offer : offers()) {
			PageForm form = offer.form();
			if (sent.add(offer.officer().scope() + " " + form.action() + form.fields())) {
				answers.assertThat(send(offer))
					.as("%s on %s of %s", form.action(), offer.route().name(), offer.officer().scope())
					.isIn(UNDERSTOOD);
			}
		}
		answers.assertAll();
		assertThat(sent).hasSizeGreaterThan(100);
	}

	/** Opened again as after a session has ended. */
	@Test
	void openWithWhatWasTyped() throws UnsupportedEncodingException {
		SoftAssertions answers = new SoftAssertions();
		Set<String> seen = new HashSet<>();
		for (Offer offer : offers()) {
			PageForm form = offer.form();
			if (!form.fields().isEmpty() && seen.add(offer.route().name() + form.action() + form.fields())) {
				openAgain(offer, answers);
			}
		}
		answers.assertAll();
		assertThat(seen).hasSizeGreaterThan(30)
			.anyMatch((form) -> form.contains("/dokumen/902/penarikan"))
			.anyMatch((form) -> form.contains("/foto/902/penarikan"))
			.anyMatch((form) -> form.contains("/pemadanan/18.71.03.1001/penolakan"));
	}

	private List<Offer> offers() throws UnsupportedEncodingException {
		if (OFFERS.isEmpty()) {
			for (Route route : Route.pages()) {
				for (Officer officer : route.readers()) {
					forms(request(route, officer)).forEach((form) -> OFFERS.add(new Offer(route, officer, form)));
				}
			}
		}
		return OFFERS;
	}

	private int send(Offer offer) {
		jdbc.sql("savepoint before_form").update();
		try {
			PageForm form = offer.form();
			String path = form.action().isEmpty() ? offer.route().path() : form.action();
			MockMvcRequestBuilder request = mvc.post()
				.uri(path.replace("&amp;", "&"))
				.with(user(offer.officer()))
				.with(csrf());
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

	private void openAgain(Offer offer, SoftAssertions answers) throws UnsupportedEncodingException {
		PageForm form = offer.form();
		String what = "%s of %s".formatted(offer.route().name(), offer.officer().role());
		MockMvcRequestBuilder again = request(offer.route(), offer.officer()).requestAttr("restored", true)
			.requestAttr("sentTo", form.action());
		form.mark(again);
		form.fields().forEach((field) -> again.param(field, TYPED));
		List<PageForm> returned = forms(again).stream().filter((one) -> one.contains(TYPED)).toList();
		answers.assertThat(returned).as(what).singleElement();
		returned.forEach((one) -> answers.assertThat(one.action()).as(what).isEqualTo(form.action()));
	}

	private List<PageForm> forms(MockMvcRequestBuilder request) throws UnsupportedEncodingException {
		entities.clear();
		return PageForm.on(request.exchange().getResponse());
	}

	private MockMvcRequestBuilder request(Route route, Officer officer) {
		return route.visit(mvc).with(user(officer));
	}

	/** A form that stands on a page for an officer. */
	private record Offer(Route route, Officer officer, PageForm form) {
	}

}
