package id.pantaugerai.demo;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sends two reports of the sample back: one the camat stood by, one the Dinas withdrew;
 * both on the day they came in.
 */
@Component
@Profile("demo")
@RequiredArgsConstructor
class ReturnWriter {

	private static final Duration HOUR = Duration.ofHours(1);

	private final JdbcClient jdbc;

	void write(OfficeHours hours, Authors authors, Phrases phrases) {
		Sent doubted = sent(hours.day(8).toString());
		end(giveBack(doubted, "PHOTO", say(phrases, "kembali"), authors.named("dinas")), say(phrases, "jawab"), false,
				doubted.at().plus(HOUR.multipliedBy(2)), authors.camatOf(doubted.code()));
		Sent mistaken = sent(hours.day(15).toString());
		end(giveBack(mistaken, "WHOLE", say(phrases, "keliru"), authors.named("dinas")), say(phrases, "tarik"), true,
				mistaken.at().plus(HOUR.multipliedBy(2)), authors.named("dinas"));
	}

	private static String say(Phrases phrases, String occasion) {
		return String.valueOf(phrases.pick(occasion));
	}

	/** The last report with figures that came in before a day. */
	private Sent sent(String day) {
		return jdbc.sql("""
				select id, kelurahan_code as code, recorded_at as at from progress_report
				where physical is not null and recorded_at < :day::date
				order by recorded_at desc, id desc limit 1
				""").param("day", day).query(Sent.class).single();
	}

	private long giveBack(Sent report, String field, String reason, long by) {
		return jdbc.sql("""
				insert into report_return (report_id, kelurahan_code, round, field, reason, recorded_at, recorded_by)
				values (:report, :code, 1, :field, :reason, :at, :by) returning id
				""")
			.param("report", report.id())
			.param("code", report.code())
			.param("field", field)
			.param("reason", reason)
			.param("at", Timestamp.from(report.at().plus(HOUR)))
			.param("by", by)
			.query(Long.class)
			.single();
	}

	private void end(long returnId, String text, boolean withdrawn, Instant at, long by) {
		jdbc.sql("""
				insert into report_return_answer (return_id, text, withdrawn, recorded_at, recorded_by)
				values (:id, :text, :withdrawn, :at, :by)
				""")
			.param("id", returnId)
			.param("text", text)
			.param("withdrawn", withdrawn)
			.param("at", Timestamp.from(at))
			.param("by", by)
			.update();
	}

	/** A report as it came in. */
	private record Sent(long id, String code, Instant at) {
	}

}
