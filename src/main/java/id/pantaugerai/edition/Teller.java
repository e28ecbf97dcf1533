package id.pantaugerai.edition;

import java.time.Instant;
import java.util.Optional;

import id.pantaugerai.calendar.CalendarService;
import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.edition.Edition.Seal;
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

	private final SealedEditions sealed;

	private final CalendarService calendar;

	/** What was known of a week, beside the week before as its own report told it. */
	Told tell(String area, Week week, Instant asOf) {
		Instant before = before(area, week.previous(), asOf);
		String pattern = area + "%";
		Instant over = Told.overOf(week, asOf);
		WorkingDays days = calendar.workingDays(asOf);
		return new Told(area, week, asOf, reports.told(area, week, asOf, before), plans.told(week, pattern, asOf),
				obstacles.told(pattern, Zone.startOf(week.monday()), over, days), proposals.told(pattern, over), days);
	}

	/**
	 * As of when the week before is told: as its newest edition told it, so that last
	 * week's figures are the same in both reports.
	 */
	private Instant before(String area, Week previous, Instant asOf) {
		Optional<Edition> edition = sealed.newest(area, previous);
		while (edition.isPresent() && toldAfter(edition.get(), asOf)) {
			int number = seal(edition.get()).number();
			edition = (number > 0) ? sealed.numbered(area, previous, number - 1) : Optional.empty();
		}
		return edition.map((found) -> found.content().asOf()).orElse(previous.end());
	}

	/** A week that closed late still tells as of its hour. */
	private static boolean toldAfter(Edition edition, Instant asOf) {
		return edition.content().asOf().isAfter(asOf);
	}

	private static Seal seal(Edition edition) {
		Seal seal = edition.seal();
		if (seal == null) {
			throw new IllegalStateException("What is kept is sealed");
		}
		return seal;
	}

}
