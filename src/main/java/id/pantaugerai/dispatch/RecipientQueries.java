package id.pantaugerai.dispatch;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes who gets the weekly report; changes are only ever added. */
@Component
@RequiredArgsConstructor
class RecipientQueries {

	private final JdbcClient jdbc;

	/** Those of an area, who get it first, by name. */
	List<Recipient> ofArea(String area) {
		return jdbc.sql("""
				select r.id, c.name, r.email, c.active, c.recorded_at as changed_at, a.display_name as changed_by
				from report_recipient r
				  join lateral (select * from report_recipient_change h where h.recipient_id = r.id
				                order by h.id desc limit 1) c on true
				  join account a on a.id = c.recorded_by
				where r.area = :area order by c.active desc, c.name, r.id
				""").param("area", area).query(Recipient.class).list();
	}

	/** The recipient of an address, new or known. */
	long identify(String area, String email) {
		return jdbc.sql("""
				insert into report_recipient (area, email) values (:area, :email)
				on conflict on constraint uq_report_recipient_email do update set email = excluded.email
				returning id
				""").param("area", area).param("email", email).query(Long.class).single();
	}

	/** How it is now; off until somebody says otherwise. */
	SendingPolicy policy(String area) {
		return jdbc.sql("""
				select p.automatic, p.recorded_at as changed_at, a.display_name as changed_by
				from report_sending_policy p join account a on a.id = p.recorded_by
				where p.area = :area order by p.id desc limit 1
				""").param("area", area).query(SendingPolicy.class).optional().orElse(SendingPolicy.UNSET);
	}

	void decide(String area, boolean automatic, Instant at, long by) {
		jdbc.sql("""
				insert into report_sending_policy (area, automatic, recorded_at, recorded_by)
				values (:area, :automatic, :at, :by)
				""")
			.param("area", area)
			.param("automatic", automatic)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("by", by)
			.update();
	}

	void change(long id, String name, boolean active, Instant at, long by) {
		jdbc.sql("""
				insert into report_recipient_change (recipient_id, name, active, recorded_at, recorded_by)
				values (:id, :name, :active, :at, :by)
				""")
			.param("id", id)
			.param("name", name)
			.param("active", active)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("by", by)
			.update();
	}

}
