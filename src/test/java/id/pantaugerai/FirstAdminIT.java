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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The first start of production, as a process of its own. */
class FirstAdminIT {

	private static final String PASSWORD = "nyiur-melambai-di-teluk-7";

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	@TempDir
	Path folder;

	@Test
	void letsTheFirstAdminDoNothingBeforeChangingThePassword() throws Exception {
		try (Production production = Production.in(folder, environment(PASSWORD)).started()) {
			HttpResponse<String> door = production.get("/masuk");
			HttpResponse<String> inside = send(production, "/masuk", cookie(door), "_csrf=" + token(door)
					+ "&nama=admin&sandi=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8));

			assertThat(inside.headers().firstValue("Set-Cookie").orElseThrow()).contains("__Host-sesi=", "Secure",
					"HttpOnly", "SameSite=Lax");
			assertThat(inside.headers().firstValue("Strict-Transport-Security")).isPresent();
			assertThat(send(production, "/admin/pengguna", cookie(inside), "").headers()
				.firstValue("Location")
				.orElseThrow()).endsWith("/akun/sandi");
		}
	}

	private static Map<String, String> environment(String password) {
		Map<String, String> environment = new HashMap<>(Production.withDatabase());
		environment.put("PANTAU_ADMIN_PASSWORD", password);
		return environment;
	}

	private static HttpResponse<String> send(Production production, String path, String cookie, String form)
			throws Exception {
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
		Matcher token = TOKEN.matcher(page.body());
		assertThat(token.find()).isTrue();
		return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
	}

}
