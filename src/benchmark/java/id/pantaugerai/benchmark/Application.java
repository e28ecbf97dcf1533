package id.pantaugerai.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

import id.pantaugerai.embedded.BenchmarkServer;

/** The application as a process of its own. */
final class Application implements AutoCloseable {

	static final String PASSWORD = "tolok-ukur-merah-putih";

	private final Process process;

	private final int port;

	private final Duration start;

	private Application(Process process, int port, Duration start) {
		this.process = process;
		this.port = port;
		this.start = start;
	}

	/** What production is told by its surroundings. */
	static Map<String, String> production(BenchmarkServer database, Path folder) {
		return Map.of("SPRING_PROFILES_ACTIVE", "prod", "SPRING_DATASOURCE_URL", database.url(),
				"SPRING_DATASOURCE_USERNAME", database.user(), "SPRING_DATASOURCE_PASSWORD", database.password(),
				"PANTAU_ADMIN_PASSWORD", PASSWORD, "PANTAU_DATA_DIR", folder.toString());
	}

	static Application start(ProcessBuilder builder, Map<String, String> environment, Path log)
			throws IOException, InterruptedException {
		int port = freePort();
		builder.environment().putAll(environment);
		builder.environment().put("SERVER_PORT", Integer.toString(port));
		builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
		Instant begun = Instant.now();
		Process process = builder.start();
		awaitHealth(process, port, log);
		return new Application(process, port, Duration.between(begun, Instant.now()));
	}

	int port() {
		return port;
	}

	/** From the start of the process to the first healthy answer. */
	double startSeconds() {
		return start.toMillis() / 1000.0;
	}

	/** Resident memory in megabytes; 0 where the system does not tell. */
	long residentMegabytes() throws IOException {
		Path status = Path.of("/proc", Long.toString(process.pid()), "status");
		if (!Files.exists(status)) {
			return 0;
		}
		try (Stream<String> lines = Files.lines(status)) {
			return lines.filter((line) -> line.startsWith("VmRSS:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
				.findFirst()
				.orElse(0);
		}
	}

	private static void awaitHealth(Process process, int port, Path log) throws InterruptedException {
		for (int attempt = 0; attempt < 6000 && process.isAlive(); attempt++) {
			try (Http http = new Http(port)) {
				if (http.get("/actuator/health/readiness").status() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				// not listening yet
			}
			Thread.sleep(50);
		}
		throw new IllegalStateException("The application did not become ready, see " + log);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	@Override
	public void close() {
		process.destroy();
		process.onExit().join();
	}

}
