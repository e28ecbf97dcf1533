package id.pantaugerai.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signed-in officers, each with a connection of its own. */
final class Officers {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final Pattern PERCENT = Pattern.compile("name=\"(percent\\[\\d+])\"[^>]*?value=\"([^\"]*)\"");

	private static final Pattern BASED_ON = Pattern.compile("name=\"basedOn\"[^>]*value=\"(\\d*)\"");

	private final int port;

	Officers(int port) {
		this.port = port;
	}

	Load.Visitor reader(String username, String path) throws IOException {
		Http http = signIn(username);
		return () -> expect(200, http.get(path));
	}

	/**
	 * A camat that reports one kelurahan after another, each time a little more than
	 * before.
	 */
	Load.Visitor reporter(String username, List<String> kelurahan) throws IOException {
		Http http = signIn(username);
		List<Sheet> sheets = new ArrayList<>();
		for (String code : kelurahan) {
			sheets.add(sheet(code, http.get("/kelurahan/" + code + "/lapor").text()));
		}
		int[] turn = new int[1];
		return () -> {
			int next = turn[0]++ % sheets.size();
			Sheet sheet = sheets.get(next);
			Http.Answer answer = http.post("/kelurahan/" + sheet.code() + "/lapor", sheet.body());
			expect(302, answer);
			sheets.set(next, sheet.after(answer.location()));
		};
	}

	/** Somebody at the door with a name and a wrong password. */
	Load.Visitor guesser(String username) throws IOException {
		Http http = new Http(port);
		String form = "nama=" + username + "&sandi=salah-sekali&_csrf=" + encode(find(CSRF, http.get("/masuk").text()));
		return () -> {
			Http.Answer answer = http.post("/masuk", form);
			expect(303, answer);
			if (!answer.location().equals("/masuk")) {
				throw new IllegalStateException(username + " was led to " + answer.location());
			}
		};
	}

	Http signIn(String username) throws IOException {
		Http http = new Http(port);
		String token = find(CSRF, http.get("/masuk").text());
		Http.Answer answer = http.post("/masuk",
				"nama=" + username + "&sandi=" + Application.PASSWORD + "&_csrf=" + encode(token));
		if (answer.status() != 303 || answer.location().contains("masuk")) {
			throw new IllegalStateException(username + " cannot sign in: " + answer.location());
		}
		return http;
	}

	private static Sheet sheet(String code, String page) {
		StringBuilder fields = new StringBuilder("_csrf=" + encode(find(CSRF, page)));
		for (MatchResult field : PERCENT.matcher(page).results().toList()) {
			fields.append('&').append(encode(field.group(1))).append('=').append(encode(field.group(2)));
		}
		return new Sheet(code, fields.toString(), find(BASED_ON, page));
	}

	private static void expect(int status, Http.Answer answer) {
		if (answer.status() != status) {
			throw new IllegalStateException(
					"Answered " + answer.status() + " instead of " + status + ": " + answer.text());
		}
	}

	private static String find(Pattern pattern, String page) {
		Matcher matcher = pattern.matcher(page);
		if (!matcher.find()) {
			throw new IllegalStateException("The page has no " + pattern);
		}
		return matcher.group(1);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** The filled-in form of one kelurahan. */
	private record Sheet(String code, String fields, String basedOn) {

		String body() {
			return fields + "&submission=" + UUID.randomUUID() + "&basedOn=" + basedOn + "&note=Tolok+ukur";
		}

		/**
		 * The next report is filled from the one just sent, whose number ends in its id.
		 */
		Sheet after(String receipt) {
			String number = receipt.substring(receipt.lastIndexOf('-') + 1).replaceAll("\\D.*", "");
			return new Sheet(code, fields, Long.toString(Long.parseLong(number)));
		}

	}

}
