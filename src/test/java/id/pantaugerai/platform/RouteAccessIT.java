package id.pantaugerai.platform;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import jakarta.persistence.EntityManager;
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

/** Walks every route there is with every role, at home and away, and without any. */
@IntegrationTest
@Sql("routes.sql")
class RouteAccessIT {

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
	void everyRouteStandsInTheTable() {
		Set<String> listed = Route.all().stream().map(Route::name).collect(Collectors.toCollection(TreeSet::new));

		assertThat(new TreeSet<>(served())).as("Each route needs a line in %s", Route.TABLE).isEqualTo(listed);
	}

	@Test
	void everyRoleIsAnsweredAsTheTableSays() {
		SoftAssertions answers = new SoftAssertions();
		for (Route route : Route.all()) {
			route.visitors().forEach((officer, status) -> {
				String who = "%s as %s of %s".formatted(route.name(), officer.role(), officer.scope().area());
				answers.assertThatCode(() -> {
					MockHttpServletResponse answer = send(route, officer);
					assertThat(answer.getStatus()).as(who).isEqualTo(status);
					assertThat(answer.getHeader("Content-Security-Policy")).doesNotContain("unsafe");
				}).as(who).doesNotThrowAnyException();
			});
		}
		answers.assertAll();
	}

	@Test
	void nobodyComesInWithoutASession() {
		SoftAssertions answers = new SoftAssertions();
		for (Route route : Route.all()) {
			MockHttpServletResponse answer = route.visit(mvc).exchange().getResponse();
			answers.assertThat(answer.getStatus()).as(route.name()).isEqualTo(route.isOpen() ? 200 : 303);
			answers.assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'self'");
			answers.assertThat(String.valueOf(answer.getHeader("Location")))
				.startsWith(route.isOpen() ? "null" : "/masuk");
		}
		answers.assertAll();
	}

	@Test
	void nothingIsDoneBeforeAGivenPasswordIsChanged() {
		SoftAssertions answers = new SoftAssertions();
		for (Route route : Route.all().stream().filter((route) -> !route.pattern().equals("/akun/sandi")).toList()) {
			for (Officer beginner : Route.beginners()) {
				answers.assertThat(send(route, beginner).getHeader("Location"))
					.as(route.name())
					.isEqualTo("/akun/sandi");
			}
		}
		answers.assertAll();
	}

	@Test
	void nothingIsDoneWithAForgedToken() {
		SoftAssertions answers = new SoftAssertions();
		for (Route route : Route.all()
			.stream()
			.filter((route) -> route.method() != HttpMethod.GET && !route.bearsItsKey())
			.toList()) {
			Officer officer = route.visitors().keySet().iterator().next();
			MockHttpServletResponse answer = route.visit(mvc)
				.with(user(officer))
				.with(csrf().useInvalidToken())
				.exchange()
				.getResponse();
			answers.assertThat(answer.getStatus()).as(route.name()).isEqualTo(403);
		}
		answers.assertAll();
	}

	private MockHttpServletResponse send(Route route, Officer officer) {
		jdbc.sql("savepoint before_visit").update();
		try {
			return route.visit(mvc).with(user(officer)).with(csrf()).exchange().getResponse();
		}
		finally {
			jdbc.sql("rollback to savepoint before_visit").update();
			entities.clear();
		}
	}

	private List<String> served() {
		return mappings.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((served) -> served.getValue().getBeanType().getPackageName().startsWith("id.pantaugerai"))
			.flatMap((served) -> served.getKey()
				.getMethodsCondition()
				.getMethods()
				.stream()
				.flatMap((method) -> served.getKey().getPatternValues().stream().map((path) -> method + " " + path)))
			.toList();
	}

}
