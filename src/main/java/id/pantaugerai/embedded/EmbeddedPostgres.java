package id.pantaugerai.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;

import lombok.extern.slf4j.Slf4j;

/**
 * A running server on a folder that this process holds alone. Comes back by itself when
 * killed; ends with {@link #close}.
 */
@Slf4j
final class EmbeddedPostgres implements AutoCloseable {

	private static final int ATTEMPTS = 3;

	private final PostgresCluster cluster;

	private final FolderLock lock;

	private final DatabaseAddress address;

	private boolean closed;

	private EmbeddedPostgres(PostgresCluster cluster, FolderLock lock, DatabaseAddress address) {
		this.cluster = cluster;
		this.lock = lock;
		this.address = address;
	}

	/** Takes the folder, ends what an earlier life left there, starts, and answers. */
	static EmbeddedPostgres start(Path home, Path programs) {
		if (!PostgresBinaries.present()) {
			throw PostgresBinaries.absent();
		}
		try {
			PostgresFolder folder = PostgresFolder.open(home, programs);
			return start(folder, FolderLock.take(folder.home()));
		}
		catch (IOException | SQLException ex) {
			throw new EmbeddedDatabaseException("""
					PostgreSQL tertanam di %1$s tidak dapat dimulai: %2$s
					The embedded PostgreSQL in %1$s cannot be started: %2$s""".formatted(home, ex), """
					Periksa ruang dan izin folder itu.
					Check that folder's space and permissions.""", ex);
		}
	}

	DatabaseAddress address() {
		return address;
	}

	private static EmbeddedPostgres start(PostgresFolder folder, FolderLock lock) throws IOException, SQLException {
		try {
			PostgresBinaries binaries = PostgresBinaries.unpackInto(folder.programs());
			PostgresCluster cluster = new PostgresCluster(folder, binaries, ServerSettings.DURABLE);
			cluster.endOrphans();
			Postmaster server = startOnAFreePort(cluster);
			DatabaseAddress address = new DatabaseAddress(server.port(), "pantau", folder.password());
			EmbeddedPostgres postgres = new EmbeddedPostgres(cluster, lock, address);
			postgres.open(server);
			return postgres;
		}
		catch (IOException | SQLException | RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	private void open(Postmaster server) throws IOException, SQLException {
		try {
			address.createDatabase();
			watch(server);
		}
		catch (SQLException ex) {
			close();
			throw ex;
		}
	}

	static Postmaster startOnAFreePort(PostgresCluster cluster) throws IOException {
		for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
			try {
				return cluster.start(freePort());
			}
			catch (EmbeddedDatabaseException ex) {
				if (!String.valueOf(ex.getMessage()).contains("could not bind")) {
					throw ex;
				}
			}
		}
		return cluster.start(freePort());
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private void watch(Postmaster server) {
		server.process().ifPresent(process -> process.onExit().thenRun(this::revive));
	}

	private synchronized void revive() {
		if (closed) {
			return;
		}
		log.error("PostgreSQL died; starting it again");
		try {
			cluster.endOrphans();
			watch(cluster.start(address.port()));
		}
		catch (IOException | EmbeddedDatabaseException ex) {
			log.error("PostgreSQL does not come back; restart the application", ex);
		}
	}

	@Override
	public synchronized void close() throws IOException {
		if (!closed) {
			closed = true;
			cluster.stop();
			lock.close();
		}
	}

}
