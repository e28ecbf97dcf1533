package id.pantaugerai;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.pantaugerai.embedded.TestAddress;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The product as it runs in production: the packaged jar in a process of its own, with
 * the profile {@code prod}.
 */
final class Production implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

	private final Process process;

	private final Path output;

	private Production(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	/** The environment that names a new, empty database outside the product. */
	static Map<String, String> withDatabase() {
		TestAddress address = TestDatabase.newDatabase();
		return Map.of("SPRING_DATASOURCE_URL", address.url(), "SPRING_DATASOURCE_USERNAME", address.username(),
				"SPRING_DATASOURCE_PASSWORD", address.password());
	}

	/**
	 * Starts it in an environment of exactly these variables beside the machine's own.
	 */
	static Production in(Path folder, Map<String, String> environment) throws IOException {
		List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-Xmx384m", "-jar", jar().toString()));
		words.addAll(List.of("--server.port=0", "--pantau.data-dir=" + folder.resolve("data")));
		Path output = folder.resolve("production.log");
		ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
		builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("PANTAU_"));
		builder.environment().put("SPRING_PROFILES_ACTIVE", "prod");
		builder.environment().putAll(environment);
		return new Production(builder.redirectErrorStream(true).redirectOutput(output.toFile()).start(), output);
	}

	/** The jar that this build has made. */
	static Path jar() throws IOException {
		try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of("target"), "pantau-gerai-*.jar")) {
			return jars.iterator().next().toAbsolutePath();
		}
	}

	/** Waits until it serves. */
	Production started() throws Exception {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (!isReady()) {
			assertThat(process.isAlive() && System.nanoTime() < deadline).as(output()).isTrue();
			Thread.sleep(100);
		}
		return this;
	}

	private boolean isReady() throws Exception {
		return STARTED.matcher(output()).find() && get("/actuator/health/readiness").statusCode() == 200;
	}

	URI address() throws IOException {
		Matcher started = STARTED.matcher(output());
		assertThat(started.find()).isTrue();
		return URI.create("http://127.0.0.1:" + started.group(1));
	}

	HttpResponse<String> get(String path) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(address().resolve(path))
			.header("X-Forwarded-Proto", "https")
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

	int exitCode() throws InterruptedException {
		assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		return process.exitValue();
	}

	String output() throws IOException {
		return Files.readString(output);
	}

	@Override
	public void close() {
		process.destroy();
		process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
	}

}
