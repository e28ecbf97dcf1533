package id.pantaugerai.yearbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A {@link YearbookApplication} in a process of its own, on the same database and files.
 */
final class YearbookProcess implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 180;

	private final Path output;

	private final Process process;

	private YearbookProcess(Path output, Process process) {
		this.output = output;
		this.process = process;
	}

	static YearbookProcess on(JdbcConnectionDetails database, Instant now) throws IOException {
		Path output = Files.createTempFile("yearbook", ".out");
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		ProcessBuilder builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-Dnow=" + now, "-cp", classes,
				YearbookApplication.class.getName(), "--server.port=0", "--pantau.first-admin=false",
				"--pantau.yearbook.every=100ms", "--pantau.data-dir=target/test-data",
				"--spring.datasource.hikari.maximum-pool-size=3");
		builder.environment().put("SPRING_DATASOURCE_URL", database.getJdbcUrl());
		builder.environment().put("SPRING_DATASOURCE_USERNAME", String.valueOf(database.getUsername()));
		builder.environment().put("SPRING_DATASOURCE_PASSWORD", String.valueOf(database.getPassword()));
		return new YearbookProcess(output, builder.redirectErrorStream(true).redirectOutput(output.toFile()).start());
	}

	/** Waits until it has come so far. */
	void await(BooleanSupplier reached) throws Exception {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!reached.getAsBoolean()) {
			assertThat(process.isAlive() && System.nanoTime() < deadline).as(Files.readString(output)).isTrue();
			Thread.sleep(5);
		}
	}

	/** As the out-of-memory killer would: no farewell. */
	void kill() throws InterruptedException {
		process.destroyForcibly();
		assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
	}

	@Override
	public void close() throws IOException {
		process.destroyForcibly();
		Files.delete(output);
	}

}
