package id.pantaugerai.closing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A camat who reports half an hour after the sixth week of 2026 was closed. */
final class Latecomer {

	private Latecomer() {
	}

	/** Sukamenanti stood at 33 % on that Sunday. */
	static void report(JdbcClient jdbc) {
		jdbc.sql("""
				insert into progress_report (id, number, submission_id, kelurahan_code, gerai_id, observed_on, physical,
				  recorded_at, recorded_by)
				values (990, 'LP-2026-900990', gen_random_uuid(), '18.71.01.1005', 900, '2026-02-08', 33.00,
				  '2026-02-09 09:30+07', 1)
				""").update();
	}

}
