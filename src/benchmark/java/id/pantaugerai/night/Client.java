package id.pantaugerai.night;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One officer at a browser that keeps its cookies while the application comes and goes.
 */
final class Client {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final String BOUNDARY = "malam-malam-malam";

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final Map<String, String> cookies = new ConcurrentHashMap<>();

	private final House house;

	Client(House house) {
		this.house = house;
	}

	void signIn(String name) throws IOException, InterruptedException {
		String token = token(get("/masuk").body());
		HttpResponse<String> answer = post("/masuk", Map.of("nama", name, "sandi", House.PASSWORD, "_csrf", token));
		if (answer.statusCode() != 303 || location(answer).contains("masuk")) {
			throw new IOException(name + " cannot sign in: " + answer.statusCode() + " " + location(answer));
		}
	}

	HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(request(path).GET());
	}

	HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
		String body = fields.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body)));
	}

	/** A form with a file, whose token stands in the address of the form's own field. */
	HttpResponse<String> upload(String path, Map<String, String> fields, String name, byte[] content)
			throws IOException, InterruptedException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (Map.Entry<String, String> field : fields.entrySet()) {
			write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
					+ field.getValue() + "\r\n");
		}
		write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name
				+ "\"; filename=\"malam.csv\"\r\nContent-Type: text/csv\r\n\r\n");
		body.write(content);
		write(body, "\r\n--" + BOUNDARY + "--\r\n");
		BodyPublisher bytes = BodyPublishers.ofByteArray(body.toByteArray());
		return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY).POST(bytes));
	}

	static String token(String page) throws IOException {
		return find(CSRF, page);
	}

	static String find(Pattern pattern, String page) throws IOException {
		Matcher matcher = pattern.matcher(page);
		if (!matcher.find()) {
			throw new IOException("The page has no " + pattern);
		}
		return matcher.group(1);
	}

	static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("");
	}

	private HttpRequest.Builder request(String path) {
		String pairs = cookies.entrySet()
			.stream()
			.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + house.port() + path))
			.timeout(Duration.ofSeconds(30));
		return pairs.isEmpty() ? request : request.header("Cookie", pairs);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
		for (String cookie : answer.headers().allValues("Set-Cookie")) {
			String pair = cookie.split(";", 2)[0];
			cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
		}
		return answer;
	}

	private static void write(ByteArrayOutputStream body, String text) throws IOException {
		body.write(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
