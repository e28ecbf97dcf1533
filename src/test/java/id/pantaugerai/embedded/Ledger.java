package id.pantaugerai.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A {@link LedgerApplication} in a process of its own, with what it has printed so far.
 */
final class Ledger implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final int SOME_ROWS = 20;

	private final Path home;

	private final Path output;

	private final Process process;

	private Ledger(Path home, Path output, Process process) {
		this.home = home;
		this.output = output;
		this.process = process;
	}

	static Ledger on(Path home) throws IOException {
		return on(home, SharedServer.programs(), System.getenv("PATH"));
	}

	static Ledger on(Path home, Path programs, String path) throws IOException {
		Path output = Files.createTempFile("ledger", ".out");
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		ProcessBuilder builder = new ProcessBuilder(java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", classes,
				LedgerApplication.class.getName(), home.toString(), programs.toString());
		builder.environment().put("PATH", path);
		Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
		return new Ledger(home, output, process);
	}

	/** Waits until it has acknowledged a few rows. */
	Ledger writing() throws Exception {
		await(() -> lines("ACK ").size() >= SOME_ROWS);
		return this;
	}

	/** How many rows it found when it started. */
	int found() throws Exception {
		await(() -> !lines("READY ").isEmpty());
		return Integer.parseInt(lines("READY ").get(0).split(" ")[1]);
	}

	/** The last row that it has acknowledged. */
	int acknowledged() throws IOException {
		List<String> acknowledged = lines("ACK ");
		return acknowledged.isEmpty() ? 0
				: Integer.parseInt(acknowledged.get(acknowledged.size() - 1).split(" ")[1].strip());
	}

	String output() throws IOException {
		return Files.readString(output);
	}

	ProcessHandle jvm() {
		return process.toHandle();
	}

	ProcessHandle server() throws IOException {
		return Postmaster.recordedIn(home.resolve("cluster")).flatMap(Postmaster::process).orElseThrow();
	}

	int exitCode() throws InterruptedException {
		assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		return process.exitValue();
	}

	/** As the out-of-memory killer would: no farewell. */
	static void killAndAwait(ProcessHandle... victims) throws Exception {
		for (ProcessHandle victim : victims) {
			victim.destroyForcibly();
		}
		for (ProcessHandle victim : victims) {
			victim.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
	}

	@Override
	public void close() {
		process.destroy();
		process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
		output.toFile().delete();
	}

	private List<String> lines(String prefix) throws IOException {
		String text = output();
		return text.substring(0, text.lastIndexOf('\n') + 1).lines().filter(line -> line.startsWith(prefix)).toList();
	}

	private void await(Check check) throws Exception {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (!check.holds()) {
			assertThat(process.isAlive() && System.nanoTime() < deadline).as(output()).isTrue();
			Thread.sleep(20);
		}
	}

	/** Something that becomes true in time. */
	private interface Check {

		boolean holds() throws IOException;

	}

}
