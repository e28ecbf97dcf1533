package id.pantaugerai.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.closing.CorrectWeek;
import id.pantaugerai.closing.PastWeeks;
import id.pantaugerai.closing.RalatService;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closes the past weeks of the sample; a report of one of them came in late. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class WeekWriter {

	private static final int WEEKS_AGO = 3;

	private final PastWeeks weeks;

	private final RalatService ralat;

	private final JdbcClient jdbc;

	private final Clock clock;

	/** Lets a report of Monday or Tuesday tell of the Sunday before. */
	void reportLate(OfficeHours hours) {
		Week week = Week.of(hours.today().minusWeeks(WEEKS_AGO));
		jdbc.sql("""
				update progress_report set observed_on = :sunday
				where id = (select id from progress_report r
				  where recorded_at between :from and :until and observed_on > :sunday and physical is not null
				  order by not exists (select from progress_report e where e.kelurahan_code = r.kelurahan_code
				    and e.recorded_at < r.recorded_at), id limit 1)
				""")
			.param("sunday", week.sunday())
			.param("from", Timestamp.from(Zone.startOf(week.sunday().plusDays(1)).plusSeconds(10 * 3600)))
			.param("until", Timestamp.from(Zone.startOf(week.sunday().plusDays(4))))
			.update();
	}

	/** Closes the weeks, and corrects the one that the late report tells of. */
	void close() {
		weeks.close();
		Week week = Week.of(Zone.dateOf(clock.instant()).minusWeeks(WEEKS_AGO));
		dinas().ifPresent((officer) -> ralat.correct(officer,
				new CorrectWeek(week, "Laporan tentang hari Minggu baru diterima sesudah minggu ditutup.", 0)));
	}

	private Optional<Officer> dinas() {
		return jdbc.sql("select id, display_name from account where username = 'dinas'")
			.query((row, index) -> new Officer(row.getLong("id"), "dinas", row.getString("display_name"),
					new Scope("18.71", Role.DINAS)))
			.optional();
	}

}
