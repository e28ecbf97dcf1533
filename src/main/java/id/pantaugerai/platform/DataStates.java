package id.pantaugerai.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;

import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import org.postgresql.PGConnection;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Asks in one statement which state of the data statements see now. A crash may let
 * PostgreSQL give the number of a lost transaction again, and no connection outlives a
 * crash: states told before a new connection equal none that are told after it.
 */
@Component
@RequiredArgsConstructor
class DataStates {

	private static final String SNAPSHOT = "select pg_current_snapshot()::text";

	private final JdbcTemplate database;

	private final Clock clock;

	private final Set<PGConnection> known = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

	private final AtomicLong server = new AtomicLong();

	DataState current() {
		return Objects.requireNonNull(database.execute((ConnectionCallback<DataState>) this::read));
	}

	private DataState read(Connection connection) throws SQLException {
		if (known.add(connection.unwrap(PGConnection.class))) {
			server.incrementAndGet();
		}
		try (PreparedStatement query = connection.prepareStatement(SNAPSHOT); ResultSet row = query.executeQuery()) {
			row.next();
			return new DataState(server.get(), row.getString(1), Zone.dateOf(clock.instant()));
		}
	}

}
