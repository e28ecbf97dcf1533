package id.pantaugerai.notice;

import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what a digest tells: the unread notices of one account, in the order of the
 * inbox.
 */
@Component
@RequiredArgsConstructor
class DigestQueries {

	private static final String[] KINDS = NoticeKind.names().toArray(String[]::new);

	private static final String WAITING = """
			select kind, text, link, urgent, fresh, total, total_fresh
			from (select n.kind, n.text, n.link, n.urgent, n.id, f.fresh,
			             row_number() over (partition by n.kind order by n.id desc) as place,
			             count(*) over (partition by n.kind) as total,
			             count(*) filter (where f.fresh) over (partition by n.kind) as total_fresh
			      from notice n
			      cross join lateral (select not exists (
			          select 1 from mail_letter d
			          where d.account_id = n.account_id and d.kind = 'DIGEST' and d.written_at >= n.posted_at)
			          and not exists (select 1 from mail_letter u
			          where u.account_id = n.account_id and u.event = 'mendesak:' || n.event) as fresh) f
			      where n.account_id = :account and n.read_at is null and n.kind <> all (:muted)) waiting
			where place <= :most
			order by array_position(:kinds, kind::text), id desc
			""";

	private final JdbcClient jdbc;

	/** At most so many of each kind, the newest first; each knows how many there are. */
	List<DigestLine> lines(long accountId, Set<String> muted, int most) {
		return jdbc.sql(WAITING)
			.param("account", accountId)
			.param("muted", muted.toArray(String[]::new))
			.param("most", most)
			.param("kinds", KINDS)
			.query(DigestLine.class)
			.list();
	}

}
