package id.pantaugerai.calendar;

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
		Set<LocalDate> holidays = jdbc.sql("select day from holiday")
			.query(LocalDate.class)
			.stream()
			.collect(Collectors.toSet());
		return new WorkingDays(holidays);
	}

}
