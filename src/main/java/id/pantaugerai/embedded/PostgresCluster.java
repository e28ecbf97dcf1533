package id.pantaugerai.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import lombok.extern.slf4j.Slf4j;

import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL cluster on disk: is created, started and stopped by PostgreSQL's own
 * programs.
 */
@Slf4j
final class PostgresCluster {

	static final String USER = "pantau";

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final PostgresFolder folder;

	private final PostgresBinaries binaries;

	private final ServerSettings settings;

	private final List<String> prefix;

	PostgresCluster(PostgresFolder folder, PostgresBinaries binaries, ServerSettings settings) throws IOException {
		this.folder = folder;
		this.binaries = binaries;
		this.settings = settings;
		folder.password(); // drawn before the folder may have to change hands
		this.prefix = Unprivileged.prefixFor(folder.home());
	}

	/** The server at work in this cluster, whoever started it. */
	Optional<Postmaster> running() throws IOException {
		return Postmaster.recordedIn(folder.cluster()).filter(server -> server.process().isPresent());
	}

	Postmaster start(int port) throws IOException {
		create();
		PostgresLog serverLog = new PostgresLog(folder.log());
		serverLog.turnOver();
		Command.Outcome outcome = control("start", "-w", "-t", Long.toString(PATIENCE.toSeconds()), "-l",
				folder.log().toString(), "-o", settings.options(port));
		if (!outcome.succeeded()) {
			throw failure("start", outcome.output() + serverLog.tail());
		}
		String tail = serverLog.tail();
		return running().orElseThrow(() -> failure("start", tail));
	}

	void stop() throws IOException {
		if (running().isEmpty()) {
			return;
		}
		Command.Outcome outcome = control("stop", "-w", "-m", "fast", "-t", "60");
		if (!outcome.succeeded() && running().isPresent()) {
			log.warn("PostgreSQL would not stop, so it is stopped at once: {}", outcome.output().strip());
			control("stop", "-w", "-m", "immediate", "-t", "60");
		}
	}

	/**
	 * Ends what an earlier life of this folder left at work, and forgets a server that is
	 * no longer there.
	 */
	void endOrphans() throws IOException {
		Optional<Postmaster> orphan = running();
		if (orphan.isPresent()) {
			log.info("Ending PostgreSQL (process {}) that an earlier start left in {}", orphan.get().pid(),
					folder.home());
			stop();
		}
		new Leftovers(folder.cluster()).end();
		if (running().isEmpty()) {
			Files.deleteIfExists(Postmaster.file(folder.cluster()));
		}
	}

	private void create() throws IOException {
		if (folder.hasCluster()) {
			return;
		}
		FileSystemUtils.deleteRecursively(folder.draft());
		List<String> words = new ArrayList<>(List.of(binaries.program("initdb"), "-D", folder.draft().toString()));
		words.addAll(List.of("--username=" + USER, "--pwfile=" + folder.passwordFile(), "--auth=scram-sha-256"));
		words
			.addAll(List.of("--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-locale"));
		words.addAll(settings.creation());
		Command.Outcome outcome = run(words);
		if (!outcome.succeeded()) {
			throw failure("initdb", outcome.output());
		}
		Files.move(folder.draft(), folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
	}

	private Command.Outcome control(String... arguments) {
		List<String> words = new ArrayList<>(
				List.of(binaries.program("pg_ctl"), "-D", folder.cluster().toString(), "-s"));
		words.addAll(List.of(arguments));
		return run(words);
	}

	private Command.Outcome run(List<String> words) {
		return new Command(words).after(prefix).run(folder.home(), PATIENCE.plusMinutes(1));
	}

	private EmbeddedDatabaseException failure(String step, String said) {
		return new EmbeddedDatabaseException("""
				PostgreSQL tertanam di %1$s gagal (%2$s).
				The embedded PostgreSQL in %1$s failed (%2$s).
				%3$s""".formatted(folder.home(), step, said.strip()), """
				Catatan lengkap ada di %1$s.
				The whole log is in %1$s.""".formatted(folder.log()));
	}

}
