package id.pantaugerai.edition;

import java.time.Instant;

import id.pantaugerai.calendar.CalendarService;
import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.obstacle.ObstacleHistory;
import id.pantaugerai.proposal.ProposalHistory;
import id.pantaugerai.report.WeeklyReportService;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.standing.PastWeek;
import id.pantaugerai.standing.PlanHistory;
import id.pantaugerai.standing.StandingHistory;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Asks every room once what it knew. */
@Component
@RequiredArgsConstructor
class Teller {

	private final WeeklyReportService reports;

	private final StandingHistory standings;

	private final PlanHistory plans;

	private final ObstacleHistory obstacles;

	private final ProposalHistory proposals;

	private final SealedEditions sealed;

	private final CalendarService calendar;

	/**
	 * What was known of a week, beside the week before as its newest edition told it, so
	 * that last week's figures are the same in both reports. A week that closes late
	 * still tells as of its hour.
	 */
	Told tell(String area, Week week, Instant asOf) {
		Week previous = week.previous();
		Instant before = sealed.toldAsOf(area, previous, asOf).orElse(previous.end());
		String pattern = area + "%";
		Instant over = Told.overOf(week, asOf);
		WorkingDays days = calendar.workingDays(asOf);
		PastWeek told = standings.told(week, pattern, asOf);
		return new Told(area, week, asOf, reports.told(area, asOf, told, standings.before(told, before)), days,
				new Told.Rooms(SingletonSupplier.of(() -> plans.told(told)),
						SingletonSupplier.of(() -> obstacles.told(pattern, Zone.startOf(week.monday()), over, days)),
						SingletonSupplier.of(() -> proposals.told(pattern, over))));
	}

}
