package id.pantaugerai.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import id.pantaugerai.account.Scope;
import id.pantaugerai.boundary.BoundaryService;
import id.pantaugerai.boundary.CityMap;
import id.pantaugerai.boundary.MapLevel;
import id.pantaugerai.boundary.MapSheet;
import id.pantaugerai.calendar.CalendarService;
import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.shared.Week;
import id.pantaugerai.docket.DocketService;
import id.pantaugerai.standing.Badge;
import id.pantaugerai.standing.Choice;
import id.pantaugerai.standing.Choices;
import id.pantaugerai.standing.KecamatanTally;
import id.pantaugerai.standing.StandingListService;
import id.pantaugerai.target.Countdown;
import id.pantaugerai.target.TargetService;
import id.pantaugerai.target.TargetSummary;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers the state of the whole city, all of it from one moment. Who may see it was
 * asked by {@link Stamps}.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class DashboardService {

	private static final int MOST_CELLS = 1000;

	private final StandingListService standings;

	private final DashboardQueries dashboards;

	private final DocketService docket;

	private final TargetService targets;

	private final CalendarService calendar;

	private final BoundaryService boundaries;

	private final LandBoards lands;

	private final Pictures pictures;

	private final MapPainter painter;

	private volatile @Nullable Year year;

	/** The dashboard of an officer's area. */
	public Dashboard draw(Scope scope, Stamp stamp) {
		List<KecamatanTally> kecamatan = standings.tally(scope);
		KecamatanTally city = KecamatanTally.sum(scope.area(), scope.area(), kecamatan);
		List<WeekSums> weeks = dashboards.weeks(scope.areaPattern());
		List<TargetSummary> history = targets.history();
		WorkingDays days = days(stamp.holidays());
		Countdown countdown = Countdown.of(history.get(0).date(), stamp.today(), days);
		return new Dashboard(stamp, city, kecamatan, countdown, history,
				pictures.draw(city, weeks, stamp.today(), countdown.target()), controls(city, weeks, stamp.lastWeek()),
				docket.tally(scope, stamp.today()), dashboards.highlights(scope.areaPattern()),
				lands.draw(scope, stamp, days));
	}

	/** The map of an officer's area, coloured by one axis. */
	public CityMap paint(Scope scope, Dashboard dashboard, MapAxis axis) {
		MapSheet sheet = boundaries.sheet(scope, dashboard.stamp().boundary());
		List<Site> sites = (sheet.level() == MapLevel.KELURAHAN) ? dashboards.sites(scope.areaPattern(), MOST_CELLS)
				: List.of();
		return painter.paint(sheet, dashboard, sites, axis);
	}

	/** The calendar seldom changes: it is read once. */
	private WorkingDays days(long holidays) {
		Year known = year;
		if (known == null || known.holidays() != holidays) {
			known = new Year(holidays, calendar.workingDays());
			year = known;
		}
		return known.days();
	}

	private static List<ControlRow> controls(KecamatanTally city, List<WeekSums> weeks, Week lastWeek) {
		Map<ControlStatus, Long> before = weeks.stream()
			.filter((sums) -> sums.monday().equals(lastWeek.monday()))
			.findFirst()
			.map(WeekSums::controls)
			.orElse(Map.of());
		return Arrays.stream(ControlStatus.values()).map((control) -> {
			Choice choice = Choices.of(control);
			Long count = before.get(control);
			return new ControlRow(Badge.of(control), Figure.of(city, choice),
					(count != null) ? Figure.at(lastWeek, choice, count) : null);
		}).toList();
	}

	/** The working days of one state of the calendar. */
	private record Year(long holidays, WorkingDays days) {
	}

}
