package id.pantaugerai.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A process with nothing but the embedded database: says how many rows it finds, then
 * writes rows and acknowledges each.
 */
final class LedgerApplication {

	private static final int ROWS_WITHOUT_END = Integer.MAX_VALUE;

	private LedgerApplication() {
	}

	public static void main(String[] args) throws SQLException {
		try {
			EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(args[0]), Path.of(args[1]));
			Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
			write(postgres.address());
		}
		catch (EmbeddedDatabaseException ex) {
			System.out.println("REFUSED " + ex.getMessage());
			System.exit(3);
		}
	}

	private static void write(DatabaseAddress address) throws SQLException {
		try (Connection connection = DriverManager.getConnection(address.url(), PostgresCluster.USER,
				address.password()); Statement statement = connection.createStatement()) {
			statement.execute("create table if not exists ledger (id int primary key)");
			var rows = statement.executeQuery("select coalesce(max(id), 0), count(*) from ledger");
			rows.next();
			int last = rows.getInt(1);
			System.out.println("READY " + rows.getInt(2));
			for (int id = last + 1; id < ROWS_WITHOUT_END; id++) {
				statement.execute("insert into ledger values (" + id + ")");
				System.out.println("ACK " + id);
			}
		}
	}

	private static void close(EmbeddedPostgres postgres) {
		try {
			postgres.close();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
