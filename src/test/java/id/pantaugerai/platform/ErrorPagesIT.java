package id.pantaugerai.platform;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import id.pantaugerai.FormToken;
import id.pantaugerai.TestDatabase;
import id.pantaugerai.account.AccountSeeds;
import id.pantaugerai.account.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** What people see when something goes wrong, over a real connection. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class ErrorPagesIT {

	@LocalServerPort
	int port;

	@Autowired
	AccountSeeds seeds;

	private final HttpClient strangers = HttpClient.newHttpClient();

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	@BeforeEach
	void signIn() throws Exception {
		seeds.createAll(Accounts.ALL, Accounts.PASSWORD);
		String token = FormToken.in(get("/masuk").body());
		post("/masuk", "nama=camat.kedaton&sandi=" + Accounts.PASSWORD + "&_csrf=" + encode(token));
	}

	@Test
	void saysThatNothingStandsAtAnAddress() throws Exception {
		assertPage(get("/entah/apa"), 404, "Tidak ditemukan");
		assertPage(get("/kelurahan/18.71.99.9999"), 403, "Bukan wewenang akun ini");
	}

	@Test
	void saysWhoseWorkItIs() throws Exception {
		assertPage(get("/admin/pengguna"), 403, "Bukan wewenang akun ini");
		assertPage(get("/kelurahan/18.71.04.1001"), 403, "Bukan wewenang akun ini");
		assertPage(get("/actuator/env"), 403, "Bukan wewenang akun ini");
	}

	@Test
	void saysWhatToDoWithAForgedForm() throws Exception {
		assertPage(post("/kelurahan/18.71.01.1003/operasional", "_csrf=palsu&note=x"), 403,
				"Formulir ini sudah tidak berlaku");
	}

	@Test
	void toleratesStrangeAddresses() throws Exception {
		for (String strange : new String[] { "/kelurahan/%2e%2e%2fadmin", "/kelurahan/a;b=c", "/laporan/2026-M99",
				"/admin/pengguna?hal=x", "/kelurahan/%00", "/masuk?karena=%3Cscript%3E" }) {
			HttpResponse<String> answer = get(strange);
			assertThat(answer.statusCode()).as(strange).isLessThan(500);
			assertThat(answer.body()).as(strange).doesNotContain("Exception", "<script>", "org.spring");
		}
	}

	@Test
	void guardsAlsoWhatNothingLookedAt() throws Exception {
		for (String strange : new String[] { "/masuk;a=b", "//jahat.example/x" }) {
			HttpResponse<String> answer = get(strange);
			assertThat(answer.statusCode()).as(strange).isEqualTo(400);
			assertThat(answer.headers().map()).as(strange)
				.containsKeys("Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options");
			assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		}
	}

	@Test
	void guardsAlsoWhatTheServerRefusesByItself() throws Exception {
		for (String strange : new String[] { "GET /\u0001 HTTP/1.1", "GET /WEB-INF/web.xml HTTP/1.1",
				"TRACE /masuk HTTP/1.1", "GET /css/%2e%2e/%2e%2e/x HTTP/1.1", "GET /masuk HTTP/3.7",
				"GET /masuk HTTP/1.1\r\nX: " + "a".repeat(20_000) }) {
			String answer = Wire.exchange(port, strange + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
			assertThat(answer).as(strange)
				.containsPattern("^HTTP/1.1 [45]\\d\\d")
				.contains("Content-Security-Policy: ", "X-Content-Type-Options: nosniff", "Cache-Control: no-store")
				.doesNotContain("Tomcat", "Exception");
		}
	}

	@Test
	void leadsOnlyToPathsWhateverHostIsNamed() throws Exception {
		String answer = Wire.exchange(port,
				"GET / HTTP/1.1\r\nHost: jahat.example\r\nCookie: " + session() + "\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 302").contains("\nLocation: /").doesNotContain("jahat");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void writesNoLineOfTheLogThatSomebodyElseComposed(CapturedOutput log) throws Exception {
		String token = FormToken.in(get("/akun/sandi").body());
		HttpResponse<String> answer = post("/lahan/1/usulan",
				"kelurahan=18.99%0A2026-01-08+ERROR+Palsu%1B%5B2J&submission=00000000-0000-0000-0000-000000000902&_csrf="
						+ encode(token));

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(log.getOut().lines()).anyMatch((line) -> line.contains("Refused: 18.99 2026-01-08 ERROR Palsu"))
			.noneMatch((line) -> line.startsWith("2026-01-08 ERROR"));
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void keepsTheLogShortWhateverIsSent(CapturedOutput log) throws Exception {
		assertThat(get("/kelurahan?cari=%ff").statusCode()).isEqualTo(400);
		assertThat(post("/masuk", "nama=%ff&sandi=x").statusCode()).isEqualTo(400);
		for (String field : new String[] { "karena%5B0%5D", "lanjut.x", "karena%5Ba%5D%5B99999999%5D" }) {
			assertThat(get("/kelurahan?" + field + "=x").statusCode()).as(field).isLessThan(500);
			assertThat(strangers.send(to("/masuk?" + field + "=x").build(), BodyHandlers.ofString()).statusCode())
				.as(field)
				.isLessThan(500);
		}
		Wire.exchange(port, """
				POST /masuk HTTP/1.1\r
				Host: localhost\r
				Content-Type: application/x-www-form-urlencoded\r
				Transfer-Encoding: chunked\r
				\r
				ZZ\r
				""");

		assertThat(log.getAll()).doesNotContain("InvalidParameterException", "IllegalStateException",
				"InvalidPropertyException", "Default value must not be null");
	}

	@Test
	void passesOverASessionWhoseNameIsNone() throws Exception {
		for (String session : new String[] { "AA==", "AEE=", "/////w==", "", "a".repeat(4_000), "7nun" }) {
			String visit = "GET /masuk HTTP/1.1\r\nHost: x\r\nCookie: sesi=" + session
					+ "\r\nConnection: close\r\n\r\n";
			assertThat(Wire.exchange(port, visit)).as(session).startsWith("HTTP/1.1 200");
		}
	}

	private static void assertPage(HttpResponse<String> answer, int status, String title) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body())
			.contains("<h1>" + title + "</h1>", "Pantau Gerai", "Camat Kedaton", "Hubungi operator")
			.doesNotContain("Exception", "org.spring", "id.pantaugerai");
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
	}

	private String session() {
		return ((CookieManager) http.cookieHandler().orElseThrow()).getCookieStore()
			.getCookies()
			.stream()
			.map((cookie) -> cookie.getName() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return http.send(to(path).build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
		return http.send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder to(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept", "text/html");
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
