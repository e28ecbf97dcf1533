package id.pantaugerai.standing;

import java.util.List;

import id.pantaugerai.At;
import id.pantaugerai.HandClock;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.notice.InboxFilter;
import id.pantaugerai.notice.InboxService;
import id.pantaugerai.notice.NoticeLine;
import id.pantaugerai.progress.ProgressReported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;

/** It is Friday, 13 February 2026, 09.00 WIB. */
@IntegrationTest
@At("2026-02-13T02:00:00Z")
@Sql("/id/pantaugerai/account/officers.sql")
class ReportReminderIT {

	@Autowired
	HandClock clock;

	@Autowired
	ReportReminder reminder;

	@Autowired
	StandingService standings;

	@Autowired
	InboxService inbox;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void project() {
		standings.rebuild();
	}

	@Test
	void namesTheKelurahanThatHaveNotReported() {
		report("k.code <> '18.71.01.1005'");
		reminder.remind();
		assertThat(waiting()).singleElement()
			.asString()
			.matches("1 dari \\d+ kelurahan belum lapor minggu ini, batas Minggu, 15 Februari 2026: Sukamenanti");
	}

	@Test
	void remindsOnceAWeek() {
		reminder.remind();
		reminder.remind();
		assertThat(waiting()).hasSize(1);
		clock.moveTo("2026-02-20T02:00:00Z");
		reminder.remind();
		assertThat(waiting()).hasSize(2);
	}

	@Test
	void leavesInPeaceWhoHasReported() {
		report("true");
		reminder.remind();
		assertThat(waiting()).isEmpty();
	}

	@Test
	void isTakenBackWithTheLastReport() {
		reminder.remind();
		report("k.code <> '18.71.01.1005'");
		send("18.71.01.1003");
		assertThat(waiting()).hasSize(1);
		send("18.71.01.1005");
		assertThat(waiting()).isEmpty();
	}

	private void send(String kelurahanCode) {
		long id = jdbc
			.sql("""
					insert into progress_report (number, submission_id, kelurahan_code, observed_on, recorded_at, recorded_by)
					values ('U-' || :code, gen_random_uuid(), :code, '2026-02-13', '2026-02-13 08:50+07', 9001)
					returning id
					""")
			.param("code", kelurahanCode)
			.query(Long.class)
			.single();
		events.publishEvent(new ProgressReported(kelurahanCode, id));
	}

	private void report(String which) {
		jdbc.sql("update kelurahan_standing s set last_reported_at = '2026-02-10 10:00+07' "
				+ "from kelurahan k where k.code = s.kelurahan_code and " + which)
			.update();
	}

	private List<String> waiting() {
		return inbox.page(Officers.CAMAT, new InboxFilter(false, null), PageRequest.of(0, 50))
			.lines()
			.map(NoticeLine::text)
			.toList();
	}

}
