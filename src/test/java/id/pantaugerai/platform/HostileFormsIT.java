package id.pantaugerai.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import jakarta.persistence.EntityManager;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Puts a script and a formula into every text field of every form there is, and then
 * reads every page and every file.
 */
@IntegrationTest
@Sql("routes.sql")
class HostileFormsIT {

	private static final String HOSTILE = "=cmd|' /C calc'!A0<script>alert(1)</script>\u0000\u202E\"><img src=x onerror=a>";

	/** What is left of it on a page and in a file. */
	private static final String HARMLESS = "onerror=a";

	/** Turns the direction of reading. */
	private static final String TURN = "\u202E";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	EntityManager entities;

	@Test
	void staysTextOnEveryPageAndInEveryFile() throws IOException {
		SoftAssertions answers = new SoftAssertions();
		List<String> tellers = new ArrayList<>();
		for (Route route : routes(HttpMethod.POST)) {
			fillIn(route, answers);
		}
		for (Route route : routes(HttpMethod.GET)) {
			if (check(route, route.fields(), answers).contains(HARMLESS)) {
				tellers.add(route.name());
			}
		}
		answers.assertAll();
		assertThat(tellers).as("what tells a typed text")
			.hasSizeGreaterThan(15)
			.contains("GET /lahan", "GET /lahan.csv", "GET /kendala");
	}

	/** Everything hostile, and then as much of it as the other fields leave room for. */
	private void fillIn(Route route, SoftAssertions answers) throws IOException {
		Map<String, String> typed = new LinkedHashMap<>();
		FormFields.of(mappings, route.pattern()).forEach((field) -> typed.put(field, HOSTILE));
		check(route, typed, answers);
		typed.replaceAll((field, text) -> FormFields.plausible(field, text));
		typed.putAll(route.fields());
		check(route, typed, answers);
	}

	private String check(Route route, Map<String, String> typed, SoftAssertions answers) throws IOException {
		Officer officer = keeper(route);
		jdbc.sql("savepoint before_form").update();
		MockHttpServletResponse answer = send(route, typed, officer);
		if (answer.getStatus() >= 500) {
			jdbc.sql("rollback to savepoint before_form").update();
		}
		entities.flush();
		entities.clear();
		String what = route.name() + " as " + officer.role();
		answers.assertThat(answer.getStatus()).as(what).isLessThan(500);
		read(route, answer, what, answers);
		return answer.getContentAsString(StandardCharsets.UTF_8);
	}

	private static void read(Route route, MockHttpServletResponse answer, String what, SoftAssertions answers)
			throws IOException {
		String type = String.valueOf(answer.getContentType());
		if (type.startsWith("text/html")) {
			answers.assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
				.as(what)
				.doesNotContain("<script>alert", "<img src=x",
						(route.method() == HttpMethod.GET) ? TURN : "<script>alert");
		}
		else if (route.pattern().endsWith(".csv")) {
			answers.assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
				.as(what)
				.doesNotContain(TURN)
				.doesNotContainPattern("(?m)(^|;)\"?=");
		}
		else if (route.pattern().endsWith(".xlsx") && answer.getStatus() == 200) {
			readAll(answer.getContentAsByteArray(), what, answers);
		}
	}

	private MockHttpServletResponse send(Route route, Map<String, String> typed, Officer officer) {
		return route.visit(mvc, typed).with(user(officer)).with(csrf()).exchange().getResponse();
	}

	private static void readAll(byte[] file, String what, SoftAssertions answers) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			for (Sheet sheet : book) {
				for (Row row : sheet) {
					for (Cell cell : row) {
						answers.assertThat(cell.getCellType()).as(what).isNotEqualTo(CellType.FORMULA);
						answers.assertThat(cell.toString()).as(what).doesNotStartWith("=").doesNotContain(TURN);
					}
				}
			}
		}
	}

	/** The first who may do it, or anybody where nobody may. */
	private static Officer keeper(Route route) {
		return route.visitors()
			.entrySet()
			.stream()
			.filter((visitor) -> visitor.getValue() < 400 || visitor.getValue() == 409 || visitor.getValue() == 422)
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseGet(() -> route.visitors().keySet().iterator().next());
	}

	private static List<Route> routes(HttpMethod method) {
		return Route.all().stream().filter((route) -> route.method() == method).toList();
	}

}
