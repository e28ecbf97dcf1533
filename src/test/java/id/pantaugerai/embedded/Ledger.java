package id.pantaugerai.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import id.pantaugerai.OtherProcess;

/**
 * A {@link LedgerApplication} in a process of its own, with what it has printed so far.
 */
final class Ledger implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final int SOME_ROWS = 20;

	private final Path home;

	private final OtherProcess process;

	private Ledger(Path home, OtherProcess process) {
		this.home = home;
		this.process = process;
	}

	static Ledger on(Path home) throws IOException {
		return on(home, SharedServer.programs(), System.getenv("PATH"));
	}

	static Ledger on(Path home, Path programs, String path) throws IOException {
		return new Ledger(home, OtherProcess.running(LedgerApplication.class,
				List.of(home.toString(), programs.toString()), Map.of("PATH", path), PATIENCE));
	}

	/** Waits until it has acknowledged a few rows. */
	Ledger writing() throws Exception {
		process.await(() -> lines("ACK ").size() >= SOME_ROWS);
		return this;
	}

	/** How many rows it found when it started. */
	int found() throws Exception {
		process.await(() -> !lines("READY ").isEmpty());
		return Integer.parseInt(lines("READY ").get(0).split(" ")[1]);
	}

	/** The last row that it has acknowledged. */
	int acknowledged() throws IOException {
		List<String> acknowledged = lines("ACK ");
		return acknowledged.isEmpty() ? 0
				: Integer.parseInt(acknowledged.get(acknowledged.size() - 1).split(" ")[1].strip());
	}

	String output() throws IOException {
		return process.output();
	}

	ProcessHandle jvm() {
		return process.handle();
	}

	ProcessHandle server() throws IOException {
		return Postmaster.recordedIn(home.resolve("cluster")).flatMap(Postmaster::process).orElseThrow();
	}

	int exitCode() throws InterruptedException {
		return process.exitCode();
	}

	/** A server at rest, set down elsewhere. */
	static Path copy(Path home, Path elsewhere) throws IOException {
		Files.createDirectories(elsewhere.getParent());
		try (Stream<Path> files = Files.walk(home)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Files.copy(file, elsewhere.resolve(home.relativize(file).toString()),
						StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
		return elsewhere;
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

	/** Lets it take leave of its server. */
	@Override
	public void close() throws IOException {
		jvm().destroy();
		jvm().onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
		process.close();
	}

	private List<String> lines(String prefix) throws IOException {
		String text = output();
		return text.substring(0, text.lastIndexOf('\n') + 1).lines().filter(line -> line.startsWith(prefix)).toList();
	}

}
