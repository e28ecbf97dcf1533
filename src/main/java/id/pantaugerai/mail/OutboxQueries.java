package id.pantaugerai.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes letters and what becomes of them; the database sees to it that no two senders
 * hold the same one.
 */
@Component
@RequiredArgsConstructor
class OutboxQueries {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final String CLAIM = """
			with next as materialized (
			    select id, account_id, state from mail_letter
			    where state in ('WAITING', 'SENDING') and due_at <= :now
			    order by due_at, id limit 1 for update skip locked)
			update mail_letter l
			set state = 'SENDING', attempts = l.attempts + 1, due_at = :until,
			    address = coalesce(l.recipient_address, case when a.active then a.email end)
			from next left join account a on a.id = next.account_id
			where l.id = next.id
			returning l.id, l.account_id, coalesce(l.recipient_name, a.display_name) as display_name, l.address, l.subject,
			    l.content, l.token, l.written_at, l.edition, l.attempts, l.enclosure, next.state = 'SENDING' as interrupted
			""";

	private final JdbcClient jdbc;

	/** Whether it was written, or an earlier one of the same event stands. */
	boolean insert(Letter letter, Instant now) {
		return jdbc
			.sql("""
					insert into mail_letter (account_id, kind, event, subject, content, token, written_at, released_at, due_at)
					values (:account, :kind, :event, :subject, :content::jsonb, :token, :now, :now, :now)
					on conflict on constraint uq_mail_letter_event do nothing
					""")
			.param("account", letter.accountId())
			.param("kind", letter.kind().name())
			.param("event", letter.event())
			.param("subject", Typesetter.oneLine(letter.subject()))
			.param("content", MAPPER.writeValueAsString(letter.content()))
			.param("token", UUID.randomUUID())
			.param("now", utc(now))
			.update() == 1;
	}

	/** Puts one letter that is due into the hands of the caller, for a while. */
	Optional<Envelope> claim(Instant now, Duration hold) {
		return jdbc.sql(CLAIM)
			.param("now", utc(now))
			.param("until", utc(now.plus(hold)))
			.query(OutboxQueries::envelope)
			.optional();
	}

	/** Notes how a try ended; nothing when the letter is in other hands by now. */
	boolean settle(Envelope envelope, Outcome outcome, Instant now) {
		boolean again = outcome.state() == LetterState.WAITING;
		return jdbc.sql("""
				update mail_letter
				set state = :state, due_at = :due::timestamptz, settled_at = :settled::timestamptz, fault = :fault,
				    reply = :reply
				where id = :id and state = 'SENDING' and edition = :edition and attempts = :attempt
				""")
			.param("state", outcome.state().name())
			.param("due", (outcome.delay() != null) ? utc(now.plus(outcome.delay())) : null)
			.param("settled", again ? null : utc(now))
			.param("fault", name(outcome.fault()))
			.param("reply", outcome.reply())
			.param("id", envelope.id())
			.param("edition", envelope.edition())
			.param("attempt", envelope.attempt())
			.update() == 1;
	}

	/** Gives up what nobody took in time. */
	int expire(Instant now, Duration longest) {
		return jdbc.sql("""
				update mail_letter set state = 'GIVEN_UP', due_at = null, settled_at = :now, fault = 'LATE'
				where state = 'WAITING' and released_at <= :oldest
				""").param("now", utc(now)).param("oldest", utc(now.minus(longest))).update();
	}

	/**
	 * Forgets some letters to accounts that were settled long ago, with every try. What
	 * went to an address alone is kept: it says who has which report.
	 */
	int forget(Instant oldest, int most) {
		return jdbc
			.sql("""
					with old as (select id from mail_letter where settled_at < :oldest and account_id is not null order by settled_at, id limit :most),
					tries as (delete from mail_attempt where letter_id in (select id from old))
					delete from mail_letter where id in (select id from old)
					""")
			.param("oldest", utc(oldest))
			.param("most", most)
			.update();
	}

	/** Adds a line to the history of a letter. */
	void note(Envelope envelope, int number, Outcome outcome, Instant now) {
		jdbc.sql("""
				insert into mail_attempt (letter_id, edition, number, at, outcome, address, fault, reply)
				values (:letter, :edition, :number, :now, :outcome, :address, :fault, :reply)
				""")
			.param("letter", envelope.id())
			.param("edition", envelope.edition())
			.param("number", number)
			.param("now", utc(now))
			.param("outcome", outcome.state().name())
			.param("address", envelope.address())
			.param("fault", name(outcome.fault()))
			.param("reply", outcome.reply())
			.update();
	}

	private static @Nullable String name(@Nullable DeliveryFault fault) {
		return (fault != null) ? fault.name() : null;
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static Envelope envelope(ResultSet row, int number) throws SQLException {
		return new Envelope(row.getLong("id"), row.getLong("account_id"), row.getString("display_name"),
				row.getString("address"), row.getString("subject"),
				MAPPER.readValue(row.getString("content"), LetterContent.class), row.getObject("token", UUID.class),
				row.getTimestamp("written_at").toInstant(), row.getInt("edition"), row.getInt("attempts"),
				row.getString("enclosure"), row.getBoolean("interrupted"));
	}

}
