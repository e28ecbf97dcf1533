package id.pantaugerai.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that answers every recipient alike, and takes no letter. */
final class StubbornServer implements AutoCloseable {

	private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());

	private final String answer;

	private final List<String> heard = new CopyOnWriteArrayList<>();

	StubbornServer(String answer) throws IOException {
		this.answer = answer;
		Thread keeper = new Thread(this::serve);
		keeper.setDaemon(true);
		keeper.start();
	}

	int port() {
		return door.getLocalPort();
	}

	/** Every line that was said to it, in the clear. */
	List<String> heard() {
		return heard;
	}

	private void serve() {
		while (!door.isClosed()) {
			try (Socket guest = door.accept()) {
				speak(guest);
			}
			catch (IOException ex) {
				if (!door.isClosed()) {
					throw new UncheckedIOException(ex);
				}
			}
		}
	}

	private void speak(Socket guest) throws IOException {
		BufferedReader words = new BufferedReader(
				new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
		say(guest, "220 stubborn");
		for (String line = words.readLine(); line != null; line = words.readLine()) {
			heard.add(line);
			say(guest, line.startsWith("RCPT") ? answer : (line.startsWith("QUIT") ? "221 bye" : "250 ok"));
		}
	}

	private static void say(Socket guest, String line) throws IOException {
		guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
	}

	@Override
	public void close() throws IOException {
		door.close();
	}

}
