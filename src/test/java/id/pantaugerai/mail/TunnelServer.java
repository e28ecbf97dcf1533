package id.pantaugerai.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

import com.icegreen.greenmail.util.GreenMail;

/** A server that takes letters only after STARTTLS, under a certificate of its own. */
final class TunnelServer implements AutoCloseable {

	private static final char[] PASSWORD = "changeit".toCharArray();

	private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());

	private final SSLContext context = context();

	private final List<String> taken = new CopyOnWriteArrayList<>();

	TunnelServer() throws IOException, GeneralSecurityException {
		Thread keeper = new Thread(this::serve);
		keeper.setDaemon(true);
		keeper.start();
	}

	int port() {
		return door.getLocalPort();
	}

	/** The lines of the letters that came through a tunnel. */
	List<String> taken() {
		return taken;
	}

	private void serve() {
		while (!door.isClosed()) {
			try (Socket guest = door.accept()) {
				greet(guest);
			}
			catch (IOException ex) {
				// the guest went away in the middle of a word; the next one comes
			}
		}
	}

	private void greet(Socket guest) throws IOException {
		say(guest, "220 tunnel");
		BufferedReader words = words(guest);
		for (String line = words.readLine(); line != null; line = words.readLine()) {
			if (line.startsWith("STARTTLS")) {
				say(guest, "220 go ahead");
				SSLSocket inside = (SSLSocket) context.getSocketFactory().createSocket(guest, null, true);
				inside.setUseClientMode(false);
				speak(inside);
				return;
			}
			say(guest, line.startsWith("EHLO") ? "250-tunnel\r\n250 STARTTLS" : "530 5.7.0 STARTTLS first");
		}
	}

	private void speak(SSLSocket guest) throws IOException {
		BufferedReader words = words(guest);
		boolean letter = false;
		for (String line = words.readLine(); line != null; line = words.readLine()) {
			if (letter && !line.equals(".")) {
				taken.add(line);
				continue;
			}
			letter = line.equals("DATA");
			say(guest, letter ? "354 go on" : "250 ok");
		}
	}

	private static BufferedReader words(Socket guest) throws IOException {
		return new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
	}

	private static void say(Socket guest, String line) throws IOException {
		guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
		guest.getOutputStream().flush();
	}

	private static SSLContext context() throws IOException, GeneralSecurityException {
		try (InputStream keys = Objects.requireNonNull(GreenMail.class.getResourceAsStream("/greenmail.p12"))) {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(keys, PASSWORD);
			KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			managers.init(store, PASSWORD);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(managers.getKeyManagers(), null, null);
			return context;
		}
	}

	@Override
	public void close() {
		try {
			door.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
