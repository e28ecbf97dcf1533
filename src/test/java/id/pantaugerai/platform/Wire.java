package id.pantaugerai.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection on which anything can be said, which no client of ours would say. */
final class Wire {

	private static final int PATIENCE_MILLIS = 10_000;

	private Wire() {
	}

	/** Says something, and listens until the server hangs up. */
	static String exchange(int port, String said) throws IOException {
		try (Socket line = open(port, said)) {
			return new String(line.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
		}
	}

	/** Says something from another address of this machine. */
	static String exchangeFrom(String address, int port, String said) throws IOException {
		try (Socket line = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(address), 0)) {
			say(line, said);
			return new String(line.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
		}
	}

	/** Says something and leaves the line open. */
	static Socket open(int port, String said) throws IOException {
		Socket line = new Socket("127.0.0.1", port);
		say(line, said);
		return line;
	}

	/**
	 * Whether these are the next words on a line; one on which nothing has come yet is
	 * not waited for.
	 */
	static boolean hears(Socket line, String words) throws IOException {
		InputStream heard = line.getInputStream();
		return heard.available() >= words.length()
				&& words.equals(new String(heard.readNBytes(words.length()), StandardCharsets.ISO_8859_1));
	}

	private static void say(Socket line, String said) throws IOException {
		line.setSoTimeout(PATIENCE_MILLIS);
		line.getOutputStream().write(said.getBytes(StandardCharsets.ISO_8859_1));
	}

}
