package id.pantaugerai.night;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

import id.pantaugerai.benchmark.Installation;
import id.pantaugerai.embedded.OwnDatabase;

/**
 * The application with its own database, as processes that are killed and brought back.
 */
final class House {

	static final String PASSWORD = "malam-merah-putih-126";

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Installation installation;

	private final Path folder;

	private final int port;

	private final OwnDatabase database;

	private volatile Process process;

	House(Path folder) throws IOException, InterruptedException {
		this.folder = folder;
		this.installation = Installation.in(folder.resolve("installation"));
		try (ServerSocket socket = new ServerSocket(0)) {
			this.port = socket.getLocalPort();
		}
		this.database = new OwnDatabase(data());
		this.process = launch();
		awaitReady();
	}

	int port() {
		return port;
	}

	Path data() {
		return folder.resolve("data");
	}

	OwnDatabase database() {
		return database;
	}

	/** Kills, and brings back what was killed. */
	void suffer(Death death, Random chance) throws IOException, InterruptedException {
		if (death != Death.DATABASE) {
			end();
		}
		if (death == Death.DATABASE || death == Death.BOTH) {
			database.kill();
		}
		if (death == Death.WHILE_STARTING) {
			process = launch();
			Thread.sleep(500 + chance.nextInt(12_000));
			end();
		}
		if (death != Death.DATABASE) {
			process = launch();
		}
		awaitReady();
	}

	/** Both for good. */
	void end() {
		process.destroyForcibly();
		process.onExit().join();
	}

	private Process launch() throws IOException {
		ProcessBuilder builder = installation.withItsOwnDatabase();
		builder.environment().put("PANTAU_DATA_DIR", data().toString());
		builder.environment().put("PANTAU_ADMIN_PASSWORD", PASSWORD);
		builder.environment().put("SERVER_PORT", Integer.toString(port));
		Path log = folder.resolve("application.log");
		return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
	}

	private void awaitReady() throws InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!answers() || !database.answers()) {
			if (System.nanoTime() > end || !process.isAlive()) {
				throw new IllegalStateException("The application does not come back, see " + folder + "\n" + threads());
			}
			Thread.sleep(100);
		}
	}

	/** What its threads wait for, so that a hung one can be understood afterwards. */
	private String threads() {
		try {
			Process asked = new ProcessBuilder("jstack", Long.toString(process.pid())).redirectErrorStream(true)
				.start();
			return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	private boolean answers() {
		try {
			URI address = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
			HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
			connection.setConnectTimeout(2000);
			connection.setReadTimeout(20_000);
			return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
