package id.pantaugerai.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who can be written to: an open account with an address that the server did not refuse
 * for good the last time.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class MailRecipients {

	private static final String REACHABLE = """
			select a.id from account a
			where a.active and a.email is not null and (
			    select coalesce(t.fault, '') from mail_attempt t join mail_letter l on l.id = t.letter_id
			    where l.account_id = a.id and t.address = a.email and t.outcome in ('SENT', 'REFUSED')
			    order by t.id desc limit 1) is distinct from 'RECIPIENT'
			""";

	private final JdbcClient jdbc;

	private final MailSettings settings;

	private final Clock clock;

	/**
	 * Those who can be written to and got no letter of an event; none without a server.
	 */
	public List<Long> awaiting(String event) {
		if (!settings.ready()) {
			return List.of();
		}
		return jdbc.sql(REACHABLE + """
				and not exists (select 1 from mail_letter d where d.event = :event and d.account_id = a.id)
				order by a.id
				""").param("event", event).query(Long.class).list();
	}

	/**
	 * Those of some accounts who can be written to at once about a topic: who got many
	 * such letters within a day reads of the next in the digest.
	 */
	public List<Long> among(Collection<Long> accounts, String topic) {
		if (!settings.ready() || accounts.isEmpty()) {
			return List.of();
		}
		return jdbc.sql(REACHABLE + """
				and a.id = any (:accounts)
				and not exists (select 1 from mail_mute m where m.account_id = a.id and m.topic = :topic)
				and (select count(*) from mail_letter u
				     where u.account_id = a.id and u.kind = 'URGENT' and u.written_at > :since) < :most
				order by a.id
				""")
			.param("accounts", accounts.toArray(Long[]::new))
			.param("topic", topic)
			.param("since", clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
			.param("most", settings.urgentADay())
			.query(Long.class)
			.list();
	}

}
