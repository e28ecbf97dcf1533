package id.pantaugerai.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import id.pantaugerai.office.OfficeCodes;
import id.pantaugerai.office.OfficeService;
import id.pantaugerai.office.WeekTimeService;
import id.pantaugerai.office.WeekTimetable;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which weeks there are to close, and when. */
@Component
@RequiredArgsConstructor
class ClosingCalendar {

	private final OfficeService offices;

	private final WeekTimeService times;

	private final JdbcClient jdbc;

	/** The city that reports: the area of the cooperative office. */
	String area() {
		return offices.area(OfficeCodes.COOPERATIVES);
	}

	/** The week of the first report; empty before there is one. */
	Optional<Week> first(String area) {
		return jdbc.sql("select min(recorded_at) as first from progress_report where kelurahan_code like :area")
			.param("area", area + "%")
			.query((row, index) -> Optional.ofNullable(row.getTimestamp("first")))
			.single()
			.map((first) -> Week.of(Zone.dateOf(first.toInstant())));
	}

	/** When a week closes by itself. */
	Instant closing(Week week) {
		return times.timetable().closing(week);
	}

	/** The open weeks whose time has come, oldest first. */
	List<DueWeek> due(Instant now) {
		String area = area();
		WeekTimetable timetable = times.timetable();
		Week running = Week.of(Zone.dateOf(now));
		Set<LocalDate> closed = new HashSet<>(closed(area));
		return first(area).stream()
			.flatMap((first) -> Stream.iterate(first, (week) -> week.compareTo(running) < 0, Week::next))
			.filter((week) -> !closed.contains(week.monday()))
			.map((week) -> new DueWeek(area, week, timetable.closing(week)))
			.filter((week) -> !week.at().isAfter(now))
			.toList();
	}

	private List<LocalDate> closed(String area) {
		return jdbc.sql("select monday from closed_edition where area = :area and number = 0")
			.param("area", area)
			.query(LocalDate.class)
			.list();
	}

}
