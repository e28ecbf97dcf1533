package id.pantaugerai.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.springframework.util.FileSystemUtils;

/**
 * One throwaway server below {@code target} for every test process of a build: the first
 * to come starts it, the last to leave stops it.
 */
public final class SharedServer {

	private static final Path HOME = Path.of("target", "test-postgres").toAbsolutePath();

	private final PostgresFolder folder;

	private final PostgresCluster cluster;

	private final FileChannel users;

	private final int port;

	private SharedServer() throws IOException {
		folder = PostgresFolder.open(HOME, programs());
		users = open("users.lock");
		try (FileChannel door = open("door.lock")) {
			door.lock();
			users.lock(0, Long.MAX_VALUE, true);
			PostgresBinaries binaries = PostgresBinaries.unpackInto(folder.programs());
			cluster = new PostgresCluster(folder, binaries, ServerSettings.THROWAWAY);
			if (cluster.running().isEmpty()) {
				cluster.endOrphans();
				FileSystemUtils.deleteRecursively(folder.cluster());
				EmbeddedPostgres.startOnAFreePort(cluster);
			}
			port = cluster.running().orElseThrow().port();
		}
		Runtime.getRuntime().addShutdownHook(new Thread(this::leave));
	}

	/**
	 * Where this build keeps PostgreSQL's programs, for tests that start servers of their
	 * own.
	 */
	static Path programs() {
		return Path.of("target", "postgres-programs").toAbsolutePath();
	}

	/** Whether the build has put a server for this machine on the class path. */
	public static boolean fitsThisMachine() {
		return PostgresBinaries.present();
	}

	/** Where the server answers; tests make databases of their own there. */
	public static TestAddress address() {
		try {
			DatabaseAddress address = new DatabaseAddress(Holder.INSTANCE.port, "postgres",
					Holder.INSTANCE.folder.password());
			return new TestAddress(address.url(), PostgresCluster.USER, address.password());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static SharedServer join() {
		try {
			return new SharedServer();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void leave() {
		try (FileChannel door = open("door.lock")) {
			door.lock();
			users.close();
			try (FileChannel everyone = open("users.lock")) {
				if (everyone.tryLock() != null) {
					cluster.stop();
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static FileChannel open(String name) throws IOException {
		return FileChannel.open(Files.createDirectories(HOME).resolve(name), StandardOpenOption.CREATE,
				StandardOpenOption.READ, StandardOpenOption.WRITE);
	}

	/** Starts the server only when a test asks for its address. */
	private static final class Holder {

		private static final SharedServer INSTANCE = join();

	}

}
