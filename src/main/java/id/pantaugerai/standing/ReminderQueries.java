package id.pantaugerai.standing;

import java.sql.Timestamp;
import java.util.List;

import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who has not reported a week. */
@Component
@RequiredArgsConstructor
class ReminderQueries {

	private static final String UNREPORTED = Choices.UNREPORTED.condition();

	/** Whether every kelurahan of a kecamatan has reported a week. */
	static final String COMPLETE = """
			select not exists (select from kelurahan_standing s where s.kecamatan_code = :kecamatan and %s)
			""".formatted(UNREPORTED);

	private final JdbcClient jdbc;

	/** Kecamatan that lag, with the names of the kelurahan that make them do so. */
	List<Laggard> laggards(Week week) {
		return jdbc.sql("""
				select s.kecamatan_code, count(*) filter (where %1$s) as unreported, count(*) as total,
				  string_agg(k.common_name, ', ' order by k.code) filter (where %1$s) as names
				from kelurahan_standing s join kelurahan k on k.code = s.kelurahan_code
				group by s.kecamatan_code having count(*) filter (where %1$s) > 0
				order by s.kecamatan_code
				""".formatted(UNREPORTED)).param("week", start(week)).query(Laggard.class).list();
	}

	static Timestamp start(Week week) {
		return Timestamp.from(Zone.startOf(week.monday()));
	}

}
