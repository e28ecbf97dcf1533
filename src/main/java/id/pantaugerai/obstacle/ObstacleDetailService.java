package id.pantaugerai.obstacle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Scope;
import id.pantaugerai.deadline.WorkClock;
import id.pantaugerai.photo.PhotoService;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells everything about one obstacle. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ObstacleDetailService {

	private final ObstacleRepository obstacles;

	private final ObstacleQueries queries;

	private final ObstacleSettings settings;

	private final ObstacleLedger ledger;

	private final ObstacleDocuments documents;

	private final ObstacleParcels parcels;

	private final PhotoService photos;

	private final Clock clock;

	/**
	 * One obstacle, as an officer may see and handle it.
	 * @throws NotFoundException when there is none with the number in the officer's area
	 */
	public ObstacleDetail get(String number, Officer officer) {
		Obstacle obstacle = find(number, officer.scope());
		LocalDate today = Zone.dateOf(clock.instant());
		ObstacleRules rules = settings.rules();
		List<ObstacleEvent> history = ledger.history(obstacle);
		List<Stay> stays = Journey.of(history);
		Map<String, String> offices = new LinkedHashMap<>();
		settings.offices().forEach((office) -> offices.put(office.code(), office.name()));
		return new ObstacleDetail(queries.find(number).orElseThrow(), today,
				queries.milestone(obstacle.key()).orElse(null),
				parcels.named(obstacle.getLandAssetId(), officer.scope()).orElse(null),
				new TierLines(stays, today, rules).draw(), face(stays.get(stays.size() - 1), today, rules),
				queries.events(obstacle.key()), actions(obstacle, officer), offices, photos.ofObstacle(obstacle.key()),
				ObstacleStepService.lastStep(history).key());
	}

	/**
	 * Keeps a document before its step is taken. No transaction waits for its bytes.
	 * @throws id.pantaugerai.document.DocumentRefusedException with the reason
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public KeptDocument keep(InputStreamSource source, String name) {
		return documents.keep(source, name);
	}

	/**
	 * A document of an obstacle.
	 * @throws NotFoundException when there is none in the officer's area
	 */
	public ObstacleDocument document(long id, Scope scope) {
		return documents.find(id, scope.areaPattern())
			.filter((found) -> found.content().exists())
			.orElseThrow(() -> new NotFoundException("document " + id));
	}

	private Obstacle find(String number, Scope scope) {
		return obstacles.findByNumber(number)
			.filter((found) -> scope.covers(found.getKelurahanCode()))
			.orElseThrow(() -> new NotFoundException("obstacle " + number));
	}

	private List<ObstacleDetail.ActionChoice> actions(Obstacle obstacle, Officer officer) {
		Holding holding = obstacle.holding(settings.office(obstacle.getOfficeCode()));
		return Arrays.stream(ObstacleAction.values())
			.map((action) -> new ObstacleDetail.ActionChoice(action, holding.refusal(action, officer)))
			.toList();
	}

	private static ObstacleDetail.ClockFace face(Stay stay, LocalDate today, ObstacleRules rules) {
		WorkClock clock = stay.clock();
		return new ObstacleDetail.ClockFace(clock.used(today, rules.days()), clock.paused(today, rules.days()),
				clock.allowance(), clock.dates(rules.policy().grace(), rules.days()).due(), clock.isStopped(),
				stay.extensions(), clock.strip(today, rules.days()));
	}

}
