package id.pantaugerai.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.Rival;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the delivery log of an area, and releases letters once more. */
@Component
@RequiredArgsConstructor
class DeliveryQueries {

	private static final String MATCHING = """
			from mail_letter l left join account a on a.id = l.account_id
			where (coalesce(l.area, a.area) like :area || '%' or :area like coalesce(l.area, a.area) || '.%')
			  and (:state::text is null or l.state = :state)
			  and (:kind::text is null or l.kind = :kind)
			  and (:text = '' or strpos(lower(coalesce(l.recipient_name, a.display_name)), :text) > 0
			       or strpos(a.username, :text) > 0
			       or strpos(lower(coalesce(l.address, l.recipient_address, a.email, '')), :text) > 0)
			""";

	private final JdbcClient jdbc;

	long count(DeliveryFilter filter, String area) {
		return matching("select count(*) " + MATCHING, filter, area).query(Long.class).single();
	}

	List<DeliveryLine.Head> heads(DeliveryFilter filter, String area, Pageable page) {
		return matching("""
				select l.id, l.kind, l.subject, coalesce(l.account_id, 0) as account_id,
				       coalesce(l.recipient_name, a.display_name) as display_name,
				       coalesce(l.address, l.recipient_address, a.email) as address, l.state, l.edition, l.attempts,
				      l.fault, l.reply, l.written_at, l.due_at
				""" + MATCHING + " order by l.id desc limit :limit offset :offset", filter, area)
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query(DeliveryLine.Head.class)
			.list();
	}

	/** These letters with every try, the last on top. */
	List<DeliveryLine> lines(List<DeliveryLine.Head> heads) {
		Map<Long, List<DeliveryLine.Attempt>> attempts = attempts(heads.stream().map(DeliveryLine.Head::id).toList())
			.stream()
			.collect(Collectors.groupingBy(DeliveryLine.Attempt::letterId));
		return heads.stream()
			.map((head) -> new DeliveryLine(head, attempts.getOrDefault(head.id(), List.of())))
			.toList();
	}

	private List<DeliveryLine.Attempt> attempts(List<Long> letters) {
		return jdbc.sql("""
				select t.letter_id, t.edition, t.number, t.at, t.outcome, t.fault, t.reply, a.username as by
				from mail_attempt t left join account a on a.id = t.recorded_by
				where t.letter_id = any (:letters)
				order by t.letter_id, t.id desc
				""").param("letters", letters.toArray(Long[]::new)).query(DeliveryLine.Attempt.class).list();
	}

	/** Whether an area has such a letter. */
	boolean exists(long id, String area) {
		return matching("select count(*) " + MATCHING + " and l.id = :id", new DeliveryFilter(null, null, ""), area)
			.param("id", id)
			.query(Long.class)
			.single() > 0;
	}

	/**
	 * Has a letter sent once more.
	 * @throws ConflictException when it is still on its way
	 */
	void release(long id, Instant now, long operator) {
		int released = jdbc.sql("""
				with released as (
				    update mail_letter
				    set state = 'WAITING', edition = edition + 1, attempts = 0, due_at = :now, released_at = :now,
				        settled_at = null, fault = null, reply = null
				    where id = :id and state not in ('WAITING', 'SENDING')
				    returning id, edition)
				insert into mail_attempt (letter_id, edition, number, at, outcome, recorded_by)
				select id, edition, 0, :now, 'WAITING', :operator from released
				""").param("id", id).param("now", now.atOffset(ZoneOffset.UTC)).param("operator", operator).update();
		if (released == 0) {
			throw new ConflictException("letter " + id + " is on its way", Rival.none("letter"));
		}
	}

	private JdbcClient.StatementSpec matching(String sql, DeliveryFilter filter, String area) {
		return jdbc.sql(sql)
			.param("area", area)
			.param("state", name(filter.state()))
			.param("kind", name(filter.kind()))
			.param("text", filter.text());
	}

	private static @Nullable String name(@Nullable Enum<?> value) {
		return (value != null) ? value.name() : null;
	}

}
