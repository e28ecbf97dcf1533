package id.pantaugerai.deadline;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.pantaugerai.calendar.WorkingDays;

/** The holidays and joint leave of 2026, by the joint decree of three ministers. */
public final class Holidays {

	/** The working days of 2026. */
	public static final WorkingDays OF_2026 = new WorkingDays(
			days("2026-01-01", "2026-01-16", "2026-02-16", "2026-02-17", "2026-03-18", "2026-03-19", "2026-03-20",
					"2026-03-21", "2026-03-22", "2026-03-23", "2026-03-24", "2026-04-03", "2026-04-05", "2026-05-01",
					"2026-05-14", "2026-05-15", "2026-05-27", "2026-05-28", "2026-05-31", "2026-06-01", "2026-06-16",
					"2026-08-17", "2026-08-25", "2026-12-24", "2026-12-25"));

	private Holidays() {
	}

	private static Set<LocalDate> days(String... days) {
		return Stream.of(days).map(LocalDate::parse).collect(Collectors.toSet());
	}

}
