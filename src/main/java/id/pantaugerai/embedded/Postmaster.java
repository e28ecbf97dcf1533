package id.pantaugerai.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The server that a cluster's postmaster.pid speaks of, and whether that process is
 * really this cluster's.
 */
record Postmaster(Path cluster, long pid, Instant startedAt, int port) {

	private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(60);

	private static final int PID = 0;

	private static final int STARTED = 2;

	private static final int PORT = 3;

	static Path file(Path cluster) {
		return cluster.resolve("postmaster.pid");
	}

	static Optional<Postmaster> recordedIn(Path cluster) throws IOException {
		if (!Files.exists(file(cluster))) {
			return Optional.empty();
		}
		List<String> lines = Files.readAllLines(file(cluster)).stream().map(String::strip).toList();
		if (lines.size() <= PORT || lines.stream().limit(PORT + 1L).anyMatch(String::isEmpty)) {
			return Optional.empty();
		}
		Instant startedAt = Instant.ofEpochSecond(Long.parseLong(lines.get(STARTED)));
		return Optional
			.of(new Postmaster(cluster, Long.parseLong(lines.get(PID)), startedAt, Integer.parseInt(lines.get(PORT))));
	}

	/** The live process, if the number was not given to a stranger since. */
	Optional<ProcessHandle> process() {
		return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isOurs);
	}

	/**
	 * Every PostgreSQL process at work in this cluster; known on Linux only, where a
	 * process shows its folder.
	 */
	static Stream<ProcessHandle> allAtWorkIn(Path cluster) {
		return ProcessHandle.allProcesses().filter(process -> isPostgres(process) && worksIn(cluster, process));
	}

	private boolean isOurs(ProcessHandle process) {
		if (!isPostgres(process)) {
			return false;
		}
		if (Files.exists(Path.of("/proc/self/cwd"))) {
			return worksIn(cluster, process);
		}
		return process.info().startInstant().map(this::isNearStart).orElse(false);
	}

	private boolean isNearStart(Instant instant) {
		return Duration.between(startedAt, instant).abs().compareTo(CLOCKS_DIFFER) < 0;
	}

	private static boolean isPostgres(ProcessHandle process) {
		return process.info()
			.command()
			.map(Path::of)
			.filter(path -> path.endsWith("postgres") || path.endsWith("postgres.exe")
					|| path.endsWith("postgres (deleted)"))
			.isPresent();
	}

	private static boolean worksIn(Path cluster, ProcessHandle process) {
		try {
			return Files.isSameFile(Path.of("/proc/" + process.pid() + "/cwd"), cluster);
		}
		catch (IOException ex) {
			return false;
		}
	}

}
