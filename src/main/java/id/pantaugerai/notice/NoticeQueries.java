package id.pantaugerai.notice;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import id.pantaugerai.account.Role;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes notices; the database sees to it that nobody is told twice. */
@Component
@RequiredArgsConstructor
class NoticeQueries {

	private static final String INSERT = """
			insert into notice (account_id, kind, event, text, link, urgent, posted_at)
			select a.id, :kind, :event, :text, :link, :urgent, :now
			from account a
			where a.active and (a.id = :account or a.role = any (:roles)
			    and (a.area = :place or :place like a.area || '.%'))
			  and a.id is distinct from :except
			order by a.id
			on conflict on constraint uq_notice_event do nothing
			returning account_id
			""";

	private final JdbcClient jdbc;

	/**
	 * Those who were told; always in the order of accounts, so that no two wait for each
	 * other.
	 */
	List<Long> insert(Notice notice, String text, Audience audience, Instant now) {
		return jdbc.sql(INSERT)
			.param("kind", notice.kind().name())
			.param("event", notice.event())
			.param("text", text)
			.param("link", notice.link())
			.param("urgent", notice.urgent())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("account", audience.accountId(), Types.BIGINT)
			.param("roles", audience.roles().stream().map(Role::name).toArray(String[]::new))
			.param("place", audience.place())
			.param("except", audience.except(), Types.BIGINT)
			.query(Long.class)
			.list();
	}

	List<Long> settle(String event, Instant now) {
		return jdbc.sql("""
				update notice set read_at = greatest(posted_at, :now)
				where event = :event and read_at is null
				returning account_id
				""").param("event", event).param("now", now.atOffset(ZoneOffset.UTC)).query(Long.class).list();
	}

}
