package id.pantaugerai.calendar;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows the holidays that were announced. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class CalendarService {

	private final JdbcClient jdbc;

	/** How often the list of holidays was changed. */
	public long changes() {
		return jdbc.sql("select count(*) from holiday_change").query(Long.class).single();
	}

	/** The working days as announced until now. */
	public WorkingDays workingDays() {
		return new WorkingDays(holidays());
	}

	/** The working days as announced before an instant. */
	public WorkingDays workingDays(Instant asOf) {
		Set<LocalDate> holidays = holidays();
		jdbc.sql("""
				select distinct on (day) day, kind from holiday_change where recorded_at >= :asOf order by day, id
				""").param("asOf", Timestamp.from(asOf)).query((ResultSet row) -> {
			LocalDate day = row.getObject("day", LocalDate.class);
			if (row.getString("kind").equals("ADDED")) {
				holidays.remove(day);
			}
			else {
				holidays.add(day);
			}
		});
		return new WorkingDays(holidays);
	}

	private Set<LocalDate> holidays() {
		return jdbc.sql("select day from holiday").query(LocalDate.class).list().stream().collect(Collectors.toSet());
	}

}
