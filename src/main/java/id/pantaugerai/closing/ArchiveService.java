package id.pantaugerai.closing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.pantaugerai.account.Scope;
import id.pantaugerai.office.WeekTimeService;
import id.pantaugerai.office.WeekTimetable;
import id.pantaugerai.report.ReportedWeek;
import id.pantaugerai.report.WeeklyReportService;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the weeks with what became of each. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ArchiveService {

	private final WeeklyReportService reports;

	private final EditionShelf shelf;

	private final ClosingCalendar calendar;

	private final WeekTimeService times;

	/**
	 * The running week and every week before it until the first report, newest first.
	 * @param year to which it is narrowed; absent for all
	 * @throws NotFoundException when there are not so many pages
	 */
	public Page<ArchivedWeek> weeks(Scope scope, @Nullable Integer year, Pageable pageable) {
		Page<ReportedWeek> page = reports.weeks(scope, year, pageable);
		List<ReportedWeek> weeks = page.getContent();
		WeekTimetable timetable = times.timetable();
		Map<Week, List<SealedWeek>> sealed = weeks.isEmpty() ? Map.of()
				: shelf.between(calendar.area(), weeks.get(weeks.size() - 1).week(), weeks.get(0).week())
					.stream()
					.collect(Collectors.groupingBy(SealedWeek::week));
		return page.map((week) -> archived(week, sealed.getOrDefault(week.week(), List.of()), timetable));
	}

	/** So many of these weeks at most, by their name alone, newest first. */
	public List<Week> names(Scope scope, int most) {
		return reports.names(scope, most);
	}

	/** The years that the weeks lie in, newest first. */
	public List<Integer> years(Scope scope) {
		return reports.years(scope);
	}

	private static ArchivedWeek archived(ReportedWeek week, List<SealedWeek> editions, WeekTimetable timetable) {
		return new ArchivedWeek(week.week(), state(week, editions.size()), week.reported(), week.expected(),
				timetable.closing(week.week()), editions);
	}

	private static ArchivedWeek.State state(ReportedWeek week, int editions) {
		if (editions > 1) {
			return ArchivedWeek.State.CORRECTED;
		}
		if (editions == 1) {
			return ArchivedWeek.State.CLOSED;
		}
		return week.running() ? ArchivedWeek.State.RUNNING : ArchivedWeek.State.OPEN;
	}

}
