package id.pantaugerai.shared;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Statements with a semicolon between them that go to the database together and are
 * answered together. They run one after the other, each on a snapshot of its own: one
 * sees what those before it wrote, and what others committed while it was held up.
 */
public final class RoundTrip {

	private RoundTrip() {
	}

	/**
	 * Hands every row to the reader of its statement.
	 * @param readers one for each statement that answers with rows, in order
	 * @return how many statements did
	 */
	public static PreparedStatementCallback<Integer> reading(RowCallbackHandler... readers) {
		return (statement) -> {
			int answered = 0;
			boolean rows = statement.execute();
			while (rows || statement.getUpdateCount() >= 0) {
				if (rows) {
					read(statement, readers[answered++]);
				}
				rows = statement.getMoreResults();
			}
			return answered;
		};
	}

	private static void read(PreparedStatement statement, RowCallbackHandler reader) throws SQLException {
		try (ResultSet rows = Objects.requireNonNull(statement.getResultSet())) {
			while (rows.next()) {
				reader.processRow(rows);
			}
		}
	}

}
