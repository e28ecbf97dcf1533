package id.pantaugerai.photo.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.pantaugerai.FormToken;

/**
 * Speaks HTTP over a plain connection: sends all of a request, then reads all of the
 * answer, as browsers do.
 */
final class Browser {

	private static final Pattern COOKIE = Pattern.compile("(?im)^set-cookie: ([^=]+=[^;]+)");

	private final int port;

	private String cookie = "";

	Browser(int port) {
		this.port = port;
	}

	void signIn(String name, String password) throws IOException {
		String body = "nama=" + name + "&sandi=" + password + "&_csrf="
				+ URLEncoder.encode(token("/masuk"), StandardCharsets.UTF_8);
		send("POST /masuk", "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length(),
				(out) -> out.write(body.getBytes(StandardCharsets.UTF_8)));
	}

	String token(String page) throws IOException {
		return FormToken.in(get(page));
	}

	String get(String path) throws IOException {
		return send("GET " + path, "Accept: text/html", (out) -> out.flush());
	}

	String post(String path, Multipart form) throws IOException {
		return send("POST " + path, "Accept: text/html\r\nContent-Type: multipart/form-data; boundary="
				+ Multipart.BOUNDARY + "\r\nContent-Length: " + form.length(), (out) -> form.content().transferTo(out));
	}

	private String send(String request, String headers, Body body) throws IOException {
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(60_000);
			OutputStream out = socket.getOutputStream();
			String head = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
					+ (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n") + headers + "\r\n\r\n";
			out.write(head.getBytes(StandardCharsets.UTF_8));
			body.writeTo(out);
			out.flush();
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			Matcher fresh = COOKIE.matcher(answer);
			cookie = fresh.find() ? fresh.group(1) : cookie;
			return answer;
		}
	}

	private interface Body {

		void writeTo(OutputStream out) throws IOException;

	}

}
