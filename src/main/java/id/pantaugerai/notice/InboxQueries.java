package id.pantaugerai.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one officer's notices, and notes what was read. */
@Component
@RequiredArgsConstructor
class InboxQueries {

	private static final String READ = "update notice set read_at = greatest(posted_at, :now) "
			+ "where account_id = :account and read_at is null ";

	private static final String[] KINDS = NoticeKind.names().toArray(String[]::new);

	private final JdbcClient jdbc;

	long unread(long accountId) {
		return jdbc.sql("select count(*) from notice where account_id = :account and read_at is null")
			.param("account", accountId)
			.query(Long.class)
			.single();
	}

	List<KindCount> counts(long accountId) {
		return jdbc.sql("""
				select kind, count(*) filter (where read_at is null) as unread, count(*) as total
				from notice where account_id = :account
				group by kind order by array_position(:kinds, kind::text)
				""").param("account", accountId).param("kinds", KINDS).query(KindCount.class).list();
	}

	List<NoticeLine> lines(long accountId, InboxFilter filter, Pageable page) {
		String narrowed = (filter.all() ? "" : " and read_at is null")
				+ ((filter.kind() != null) ? " and kind = :kind" : "");
		String order = filter.all() ? " order by id desc" : " order by array_position(:kinds, kind::text), id desc";
		return jdbc
			.sql("select id, kind, text, urgent, posted_at, read_at is not null as read from notice "
					+ "where account_id = :account" + narrowed + order + " limit :limit offset :offset")
			.param("account", accountId)
			.param("kind", name(filter.kind()))
			.param("kinds", KINDS)
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query(NoticeLine.class)
			.list();
	}

	Optional<String> link(long id, long accountId) {
		return jdbc.sql("select link from notice where id = :id and account_id = :account")
			.param("id", id)
			.param("account", accountId)
			.query(String.class)
			.optional();
	}

	void read(long id, long accountId, Instant now) {
		jdbc.sql(READ + "and id = :id")
			.param("account", accountId)
			.param("id", id)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	void readAll(long accountId, @Nullable NoticeKind kind, long upTo, Instant now) {
		jdbc.sql(READ + "and id <= :upTo" + ((kind != null) ? " and kind = :kind" : ""))
			.param("account", accountId)
			.param("kind", name(kind))
			.param("upTo", upTo)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	private static @Nullable String name(@Nullable NoticeKind kind) {
		return (kind != null) ? kind.name() : null;
	}

}
