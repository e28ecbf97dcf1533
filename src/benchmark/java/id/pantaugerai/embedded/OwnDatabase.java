package id.pantaugerai.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database that an application keeps in its data folder, seen from outside. */
public final class OwnDatabase {

	private final PostgresFolder folder;

	public OwnDatabase(Path data) throws IOException {
		Path home = home(data);
		this.folder = PostgresFolder.open(home, home.resolve("programs"));
	}

	/** Where an application with this data folder keeps it. */
	public static Path home(Path data) {
		return data.resolve("postgres");
	}

	/** A connection to the server at work. */
	public Connection connect() throws SQLException, IOException {
		Postmaster server = Postmaster.recordedIn(folder.cluster())
			.orElseThrow(() -> new SQLException("No server at work in " + folder.home()));
		DatabaseAddress address = new DatabaseAddress(server.port(), "pantau", folder.password());
		return DriverManager.getConnection(address.url(), PostgresCluster.USER, address.password());
	}

	/** Whether there is a server that answers. */
	public boolean answers() {
		try (Connection connection = connect()) {
			return connection.isValid(2);
		}
		catch (SQLException | IOException ex) {
			return false;
		}
	}

	/** Kills every process of the server at once, as a loss of power does. */
	public void kill() {
		Postmaster.allAtWorkIn(folder.cluster()).forEach(ProcessHandle::destroyForcibly);
	}

}
