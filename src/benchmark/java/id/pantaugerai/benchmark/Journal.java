package id.pantaugerai.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

/** What the database writes down of the statements that reach it. */
final class Journal {

	/** No statement of the application takes so long by itself. */
	private static final long QUIET_MS = 5_000;

	private final Dataset dataset;

	private final Path log;

	Journal(Dataset dataset, Path folder) {
		this.dataset = dataset;
		this.log = folder.resolve("postgres.log");
	}

	/** Begins to write every statement down. */
	void open() throws SQLException {
		dataset.run("alter system set log_statement = 'all'");
		dataset.run("select pg_reload_conf()");
	}

	/**
	 * Commits something, as happens all day: what was drawn before is not given again.
	 */
	void change() throws SQLException {
		dataset.run("select pg_current_xact_id()");
	}

	/** Waits until what the application does by itself after its start is done. */
	void awaitQuiet() throws InterruptedException {
		for (long before = -1; before != end();) {
			before = end();
			Thread.sleep(QUIET_MS);
		}
	}

	/** Where the journal ends now. */
	long end() {
		return log.toFile().length();
	}

	/**
	 * How many statements were written since; those of transactions and of the session
	 * apart. The portions in which a long answer is fetched are of one statement.
	 */
	int since(long start) throws IOException {
		try (FileChannel channel = FileChannel.open(log);
				BufferedReader lines = new BufferedReader(
						Channels.newReader(channel.position(start), StandardCharsets.UTF_8))) {
			return (int) lines.lines().filter(Journal::isOfThePage).count();
		}
	}

	private static boolean isOfThePage(String line) {
		return line.contains("LOG:  execute ") && !line.contains("LOG:  execute fetch from ")
				&& !line.contains("SPRING_SESSION")
				&& !line.matches(".*execute [^:]*: (BEGIN|COMMIT|ROLLBACK|SET |SHOW ).*");
	}

}
