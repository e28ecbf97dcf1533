package id.pantaugerai.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions of one officer, read and ended within the transaction that asks. */
@Component
@RequiredArgsConstructor
class OpenSessions {

	private final JdbcClient jdbc;

	private final Clock clock;

	List<OpenSession> find(String username, String current) {
		return jdbc.sql("""
				select creation_time, last_access_time, session_id = :current as current
				from spring_session
				where principal_name = :username and expiry_time > :now
				order by last_access_time desc
				""")
			.param("username", username)
			.param("current", current)
			.param("now", clock.millis())
			.query((row, index) -> new OpenSession(Instant.ofEpochMilli(row.getLong("creation_time")),
					Instant.ofEpochMilli(row.getLong("last_access_time")), row.getBoolean("current")))
			.list();
	}

	int endAll(String username) {
		return endOthers(username, "");
	}

	int endOthers(String username, String kept) {
		holdFirstPages(username);
		return jdbc.sql("delete from spring_session where principal_name = :username and session_id <> :kept")
			.param("username", username)
			.param("kept", kept)
			.update();
	}

	/** Lets a session being made wait for this change, or be there to be ended. */
	private void holdFirstPages(String username) {
		jdbc.sql("select id from account where username = :username for no key update")
			.param("username", username)
			.query(Long.class)
			.optional();
	}

}
