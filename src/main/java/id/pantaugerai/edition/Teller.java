package id.pantaugerai.edition;

import java.time.Instant;

import id.pantaugerai.calendar.CalendarService;
import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.obstacle.ObstacleHistory;
import id.pantaugerai.proposal.ProposalHistory;
import id.pantaugerai.report.WeeklyReportService;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.standing.PlanHistory;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Asks every room once what it knew. */
@Component
@RequiredArgsConstructor
class Teller {

	private final WeeklyReportService reports;

	private final PlanHistory plans;

	private final ObstacleHistory obstacles;

	private final ProposalHistory proposals;

	private final CalendarService calendar;

	/** What was known of a week, beside the week before as of another instant. */
	Told tell(String area, Week week, Instant asOf, Instant before) {
		String pattern = area + "%";
		Instant over = Told.overOf(week, asOf);
		WorkingDays days = calendar.workingDays(asOf);
		return new Told(area, week, asOf, reports.told(area, week, asOf, before), plans.told(week, pattern, asOf),
				obstacles.told(pattern, Zone.startOf(week.monday()), over, days), proposals.told(pattern, over), days);
	}

}
