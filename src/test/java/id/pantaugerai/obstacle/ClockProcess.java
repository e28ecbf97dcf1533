package id.pantaugerai.obstacle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/** A {@link ClockApplication} in a process of its own, on the same database. */
final class ClockProcess implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 90;

	private final Path output;

	private final Process process;

	private ClockProcess(Path output, Process process) {
		this.output = output;
		this.process = process;
	}

	static ClockProcess on(JdbcConnectionDetails database) throws IOException {
		Path output = Files.createTempFile("clock", ".out");
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		ProcessBuilder builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", classes,
				ClockApplication.class.getName(), "--server.port=0", "--pantau.first-admin=false",
				"--pantau.data-dir=target/test-data", "--spring.datasource.hikari.maximum-pool-size=2");
		builder.environment().put("SPRING_DATASOURCE_URL", database.getJdbcUrl());
		builder.environment().put("SPRING_DATASOURCE_USERNAME", String.valueOf(database.getUsername()));
		builder.environment().put("SPRING_DATASOURCE_PASSWORD", String.valueOf(database.getPassword()));
		return new ClockProcess(output, builder.redirectErrorStream(true).redirectOutput(output.toFile()).start());
	}

	/** Waits until its strokes have come to something. */
	void awaitStruck(BooleanSupplier enough) throws Exception {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!enough.getAsBoolean()) {
			assertThat(process.isAlive() && System.nanoTime() < deadline).as(Files.readString(output)).isTrue();
			Thread.sleep(20);
		}
	}

	/** The obstacles whose strokes it has told of, each on a whole line. */
	List<Long> struck() throws IOException {
		String text = Files.readString(output);
		return text.substring(0, text.lastIndexOf('\n') + 1)
			.lines()
			.filter((line) -> line.startsWith("STRUCK "))
			.map((line) -> Long.valueOf(line.substring("STRUCK ".length())))
			.toList();
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
