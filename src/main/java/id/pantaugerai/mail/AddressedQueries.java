package id.pantaugerai.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads letters to people without account. */
@Component
@RequiredArgsConstructor
class AddressedQueries {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	boolean insert(AddressedLetter letter, Instant now) {
		return jdbc
			.sql("""
					insert into mail_letter (area, recipient_name, recipient_address, enclosure, kind, event, subject, content,
					  token, written_at, released_at, due_at)
					values (:area, :name, :address, :enclosure, :kind, :event, :subject, :content::jsonb, :token, :now, :now, :now)
					on conflict on constraint uq_mail_letter_recipient do nothing
					""")
			.param("area", letter.area())
			.param("name", letter.name())
			.param("address", letter.address())
			.param("enclosure", letter.enclosure())
			.param("kind", LetterKind.REPORT.name())
			.param("event", letter.event())
			.param("subject", Typesetter.oneLine(letter.message().subject()))
			.param("content", MAPPER.writeValueAsString(letter.message().content()))
			.param("token", UUID.randomUUID())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	List<DeliveryLine.Head> heads(String event) {
		return jdbc.sql("""
				select id, kind, subject, 0 as account_id, recipient_name as display_name, recipient_address as address,
				       state, edition, attempts, fault, reply, written_at, due_at
				from mail_letter where event = :event and account_id is null order by recipient_name, id
				""").param("event", event).query(DeliveryLine.Head.class).list();
	}

}
