package id.pantaugerai.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.pantaugerai.embedded.BenchmarkServer;

/** The packaged application as a process of its own, in its production profile. */
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

	static Application start(BenchmarkServer database, Path folder) throws IOException, InterruptedException {
		int port = freePort();
		ProcessBuilder builder = new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElse("java"),
				"-Xmx256m", "-XX:+UseSerialGC", "-jar", jar().toString(), "--server.port=" + port));
		builder.environment()
			.putAll(Map.of("SPRING_PROFILES_ACTIVE", "prod", "SPRING_DATASOURCE_URL", database.url(),
					"SPRING_DATASOURCE_USERNAME", database.user(), "SPRING_DATASOURCE_PASSWORD", database.password(),
					"PANTAU_ADMIN_PASSWORD", PASSWORD, "PANTAU_DATA_DIR", folder.toString()));
		builder.redirectErrorStream(true).redirectOutput(folder.resolve("application.log").toFile());
		Instant begun = Instant.now();
		Process process = builder.start();
		awaitHealth(process, port);
		return new Application(process, port, Duration.between(begun, Instant.now()));
	}

	int port() {
		return port;
	}

	/** From the start of the process to the first healthy answer. */
	Duration startTime() {
		return start;
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

	private static void awaitHealth(Process process, int port) throws InterruptedException {
		for (int attempt = 0; attempt < 6000 && process.isAlive(); attempt++) {
			try (Http http = new Http(port)) {
				if (http.get("/actuator/health").status() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				// not listening yet
			}
			Thread.sleep(50);
		}
		throw new IllegalStateException("The application did not become healthy; see application.log");
	}

	private static Path jar() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			return files.filter((file) -> file.getFileName().toString().matches("pantau-gerai-[^-]+(-SNAPSHOT)?\\.jar"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("No jar in target: package it first"));
		}
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
