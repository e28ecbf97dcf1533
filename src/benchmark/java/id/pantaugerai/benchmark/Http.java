package id.pantaugerai.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One kept-alive HTTP/1.1 connection to the application; spends as little of the machine as it can on itself. */
final class Http implements AutoCloseable {

	private final int port;

	private Socket socket;

	private InputStream in;

	private OutputStream out;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	Http(int port) throws IOException {
		this.port = port;
		connect();
	}

	private void connect() throws IOException {
		socket = new Socket("127.0.0.1", port);
		socket.setTcpNoDelay(true);
		in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
		out = socket.getOutputStream();
	}

	/** The server ends a connection after its share of requests; the visitor goes on with another. */
	private void reconnect() throws IOException {
		socket.close();
		connect();
	}

	/** Asks once more where the server ended the connection while it was idle. */
	Answer get(String path) throws IOException {
		String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Proto: https\r\n" + cookieLine()
				+ "\r\n";
		try {
			send(request);
			return read();
		}
		catch (EOFException | SocketException ex) {
			reconnect();
			send(request);
			return read();
		}
	}

	Answer post(String path, String body) throws IOException {
		send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Proto: https\r\n" + cookieLine()
				+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
				+ body);
		return read();
	}

	private void send(String request) throws IOException {
		out.write(request.getBytes(StandardCharsets.ISO_8859_1));
		out.flush();
	}

	private String cookieLine() {
		String pairs = cookies.entrySet()
			.stream()
			.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
		return pairs.isEmpty() ? "" : "Cookie: " + pairs + "\r\n";
	}

	private Answer read() throws IOException {
		int status = Integer.parseInt(line().split(" ")[1]);
		Map<String, String> headers = headers();
		byte[] body = headers.containsKey("transfer-encoding") ? chunks()
				: in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
		if ("close".equalsIgnoreCase(headers.get("connection"))) {
			reconnect();
		}
		return new Answer(status, headers.getOrDefault("location", ""), body);
	}

	private Map<String, String> headers() throws IOException {
		Map<String, String> headers = new HashMap<>();
		for (String header = line(); !header.isEmpty(); header = line()) {
			String name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
			String value = header.substring(name.length() + 1).strip();
			headers.put(name, value);
			if (name.equals("set-cookie")) {
				keep(value);
			}
		}
		return headers;
	}

	private void keep(String cookie) {
		String pair = cookie.split(";", 2)[0];
		cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
	}

	private byte[] chunks() throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
			body.write(in.readNBytes(size));
			line();
		}
		line();
		return body.toByteArray();
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = in.read(); next != '\n'; next = in.read()) {
			if (next < 0) {
				throw new EOFException("The application closed the connection");
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}

	/**
	 * What came back.
	 *
	 * @param status HTTP status
	 * @param location where a redirect leads
	 * @param body the bytes
	 */
	record Answer(int status, String location, byte[] body) {

		String text() {
			return new String(body, StandardCharsets.UTF_8);
		}

	}

}
