package id.pantaugerai.mail;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import id.pantaugerai.account.Officer;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** About what officers want no letters. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class MailSubscriptions {

	private static final String MUTE = """
			insert into mail_mute (account_id, topic, muted_at, by_link)
			select %s, topic, :now, %s from unnest(:topics) topic
			%s
			on conflict on constraint pk_mail_mute do nothing
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	/** The topics that an account wants no letters about. */
	public Set<String> muted(long accountId) {
		return new HashSet<>(jdbc.sql("select topic from mail_mute where account_id = :account")
			.param("account", accountId)
			.query(String.class)
			.list());
	}

	/** Keeps what an officer wants no letters about, and nothing else. */
	@Transactional
	public void choose(Officer officer, Collection<String> muted) {
		String[] topics = muted.toArray(String[]::new);
		jdbc.sql("delete from mail_mute where account_id = :account and topic <> all (:topics)")
			.param("account", officer.id())
			.param("topics", topics)
			.update();
		jdbc.sql(MUTE.formatted(":account", "false", ""))
			.param("account", officer.id())
			.param("topics", topics)
			.param("now", clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Whether a letter to an account bears this token. */
	public boolean isKnown(UUID token) {
		return jdbc.sql("select count(*) from mail_letter where token = :token and account_id is not null")
			.param("token", token)
			.query(Long.class)
			.single() > 0;
	}

	/** Unsubscribes whoever got the letter with this token; nothing when none has it. */
	@Transactional
	public void mute(UUID token, Collection<String> topics) {
		jdbc.sql(MUTE.formatted("l.account_id", "true", "cross join mail_letter l where l.token = :token"))
			.param("token", token)
			.param("topics", topics.toArray(String[]::new))
			.param("now", clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

}
