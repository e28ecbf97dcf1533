package id.pantaugerai.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.account.Scope;
import id.pantaugerai.calendar.CalendarService;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.proposal.LandRequestService;
import id.pantaugerai.progress.ReturnService;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.obstacle.ObstacleService;
import id.pantaugerai.target.Countdown;
import id.pantaugerai.target.TargetService;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells an officer what waits in a kecamatan. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class WorklistService {

	private final KelurahanService kelurahan;

	private final StandingService standings;

	private final StandingQueries queries;

	private final ReturnService returns;

	private final ObstacleService obstacles;

	private final LandRequestService requests;

	private final TargetService targets;

	private final CalendarService calendar;

	private final Clock clock;

	/**
	 * The state of a kecamatan's data, in one statement.
	 * @throws id.pantaugerai.shared.ForbiddenException when it lies outside the officer's
	 * area
	 */
	public WorklistStamp stamp(Scope scope, String kecamatanCode) {
		scope.requireArea(kecamatanCode);
		return queries.stamp(kecamatanCode, Zone.dateOf(clock.instant()));
	}

	/**
	 * The work of one kecamatan.
	 * @throws id.pantaugerai.shared.ForbiddenException when it lies outside the officer's
	 * area
	 * @throws id.pantaugerai.shared.NotFoundException when no kecamatan bears the code
	 */
	public Worklist of(Scope scope, String kecamatanCode) {
		scope.requireArea(kecamatanCode);
		LocalDate today = Zone.dateOf(clock.instant());
		Week week = Week.of(today);
		List<Worklist.Card> cards = queries.ofKecamatan(kecamatanCode)
			.stream()
			.map((standing) -> Worklist.Card.of(standing, week.monday()))
			.toList();
		Countdown countdown = Countdown.of(targets.current().date(), today, calendar.workingDays());
		return new Worklist(kelurahan.getKecamatan(kecamatanCode), today, week, cards,
				returns.open(scope, kecamatanCode), obstacles.brief(kecamatanCode, scope),
				requests.of(kecamatanCode, scope), countdown, standings.version(kecamatanCode + "%").changedAt());
	}

}
