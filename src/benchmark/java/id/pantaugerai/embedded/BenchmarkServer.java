package id.pantaugerai.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** The database a benchmark runs on: the embedded server as users get it, fsync on, in a folder of its own. */
public final class BenchmarkServer implements AutoCloseable {

	private final EmbeddedPostgres server;

	public BenchmarkServer(Path folder) {
		server = EmbeddedPostgres.start(folder, folder.resolve("programs"));
	}

	/** Address, name and password of the database. */
	public String url() {
		return server.address().url();
	}

	public String user() {
		return PostgresCluster.USER;
	}

	public String password() {
		return server.address().password();
	}

	@Override
	public void close() throws IOException {
		server.close();
	}

}
