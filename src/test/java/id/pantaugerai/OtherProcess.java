package id.pantaugerai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/** A process beside the test, on the same classes, that can be killed in the middle. */
public final class OtherProcess implements AutoCloseable {

	/** Makes only what the other instance uses, for one that is told what to do. */
	public static final String LAZY = "--spring.main.lazy-initialization=true";

	private static final Duration PATIENCE = Duration.ofSeconds(180);

	private final Duration patience;

	private final Path output;

	private final Process process;

	private OtherProcess(ProcessBuilder builder, Duration patience) throws IOException {
		this.patience = patience;
		this.output = Files.createTempFile("other", ".out");
		this.process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
	}

	/** Runs a main method with these words. */
	public static OtherProcess running(Class<?> main, List<String> words) throws IOException {
		return running(main, words, Map.of(), PATIENCE);
	}

	/**
	 * The same.
	 * @param environment what is otherwise around it
	 * @param patience how long it may take to come anywhere
	 */
	public static OtherProcess running(Class<?> main, List<String> words, Map<String, String> environment,
			Duration patience) throws IOException {
		ProcessBuilder builder = builder(List.of(), main, words);
		builder.environment().putAll(environment);
		return new OtherProcess(builder, patience);
	}

	/**
	 * Runs another instance of the application on the database and the files of the test.
	 * @param now its hour, where it takes {@link OtherClock} in
	 * @param machine options of its virtual machine
	 * @param settings of the application
	 */
	public static OtherProcess instance(Class<?> main, JdbcConnectionDetails database, Instant now,
			List<String> machine, String... settings) throws IOException {
		List<String> words = new ArrayList<>(List.of("--server.port=0", "--pantau.first-admin=false",
				"--pantau.data-dir=" + System.getProperty("pantau.data-dir", "target/test-data"),
				"--spring.datasource.hikari.maximum-pool-size=3"));
		words.addAll(List.of(settings));
		List<String> options = new ArrayList<>(machine);
		options.add("-D" + OtherClock.NOW + "=" + now);
		ProcessBuilder builder = builder(options, main, words);
		builder.environment().put("SPRING_DATASOURCE_URL", database.getJdbcUrl());
		builder.environment().put("SPRING_DATASOURCE_USERNAME", String.valueOf(database.getUsername()));
		builder.environment().put("SPRING_DATASOURCE_PASSWORD", String.valueOf(database.getPassword()));
		return new OtherProcess(builder, PATIENCE);
	}

	private static ProcessBuilder builder(List<String> options, Class<?> main, List<String> words) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-XX:+UseSerialGC"));
		command.addAll(options);
		command.addAll(List.of("-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), main.getName()));
		command.addAll(words);
		return new ProcessBuilder(command);
	}

	/** Waits until it has come so far; fails when it died or takes too long. */
	public void await(Callable<Boolean> reached) throws Exception {
		long deadline = System.nanoTime() + patience.toNanos();
		while (!reached.call()) {
			assertThat(process.isAlive() && System.nanoTime() < deadline).as(output()).isTrue();
			Thread.sleep(20);
		}
	}

	/** What it has said. */
	public String output() throws IOException {
		return Files.readString(output);
	}

	public ProcessHandle handle() {
		return process.toHandle();
	}

	/** As the out-of-memory killer would: no farewell. */
	public void kill() throws InterruptedException {
		process.destroyForcibly();
		exitCode();
	}

	/** Waits until it has ended. */
	public int exitCode() throws InterruptedException {
		assertThat(process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)).isTrue();
		return process.exitValue();
	}

	@Override
	public void close() throws IOException {
		process.destroyForcibly();
		Files.delete(output);
	}

}
