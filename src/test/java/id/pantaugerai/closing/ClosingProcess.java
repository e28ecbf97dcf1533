package id.pantaugerai.closing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/** A {@link ClosingApplication} in a process of its own, on the same database. */
final class ClosingProcess implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 120;

	private final Path output;

	private final Process process;

	private ClosingProcess(Path output, Process process) {
		this.output = output;
		this.process = process;
	}

	static ClosingProcess on(JdbcConnectionDetails database, Instant now) throws IOException {
		Path output = Files.createTempFile("closing", ".out");
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		ProcessBuilder builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-Dnow=" + now,
				"-Duser.timezone=America/Los_Angeles", "-Duser.language=ar", "-Duser.country=EG", "-cp", classes,
				ClosingApplication.class.getName(), "--server.port=0", "--pantau.first-admin=false",
				"--pantau.data-dir=target/test-data", "--spring.datasource.hikari.maximum-pool-size=3");
		builder.environment().put("SPRING_DATASOURCE_URL", database.getJdbcUrl());
		builder.environment().put("SPRING_DATASOURCE_USERNAME", String.valueOf(database.getUsername()));
		builder.environment().put("SPRING_DATASOURCE_PASSWORD", String.valueOf(database.getPassword()));
		return new ClosingProcess(output, builder.redirectErrorStream(true).redirectOutput(output.toFile()).start());
	}

	/** Waits until it has written the report and not committed it. */
	void awaitStuck() throws Exception {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!Files.readString(output).contains(ClosingApplication.STUCK)) {
			assertThat(process.isAlive() && System.nanoTime() < deadline).as(Files.readString(output)).isTrue();
			Thread.sleep(50);
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
