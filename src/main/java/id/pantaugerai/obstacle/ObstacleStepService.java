package id.pantaugerai.obstacle;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.pantaugerai.account.Officer;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people take steps with obstacles: each one by whom it is for, and once. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ObstacleStepService {

	private final ObstacleRepository obstacles;

	private final ObstacleSettings settings;

	private final ObstacleLedger ledger;

	private final ObstacleDocuments documents;

	/**
	 * Takes a step; the same step sent twice is one.
	 * @throws NotFoundException when there is no such obstacle in the officer's area
	 * @throws ForbiddenException when it is not the officer's to take
	 * @throws ObstacleMovedException when somebody else took one in the meantime
	 */
	@Transactional
	public void take(TakeStep take, Officer officer) {
		Obstacle obstacle = obstacles.readByNumber(take.number())
			.filter((found) -> officer.scope().covers(found.getKelurahanCode()))
			.orElseThrow(() -> new NotFoundException("obstacle " + take.number()));
		ObstacleRules rules = settings.rules();
		List<ObstacleEvent> history = ledger.history(obstacle);
		ObstacleEvent last = lastStep(history);
		if (last.key() != take.seen()) {
			if (!last.repeats(take, officer.id())) {
				throw new ObstacleMovedException(take.number());
			}
			return;
		}
		requireAllowed(obstacle, take.action(), officer);
		for (Step step : steps(obstacle, take, history, rules)) {
			ObstacleEvent event = ledger.write(obstacle, step, officer.id(), rules);
			documents.attach(take.document(), event.key());
		}
	}

	private void requireAllowed(Obstacle obstacle, ObstacleAction action, Officer officer) {
		Holding holding = obstacle.holding(settings.office(obstacle.getOfficeCode()));
		String refusal = holding.refusal(action, officer);
		if (refusal != null && refusal.startsWith("obstacle.why.state.")) {
			throw new ObstacleMovedException(obstacle.getNumber());
		}
		if (refusal != null) {
			throw new ForbiddenException(officer + " may not " + action + " " + obstacle.getNumber());
		}
	}

	private List<Step> steps(Obstacle obstacle, TakeStep take, List<ObstacleEvent> history, ObstacleRules rules) {
		Words words = take.words();
		String office = obstacle.getOfficeCode();
		return switch (take.action()) {
			case ESCALATE -> List.of(move(EventKind.ESCALATED, obstacle, words, history, rules));
			case LOWER -> List.of(move(EventKind.LOWERED, obstacle, words, history, rules));
			case RETURN -> List.of(isAtOffice(obstacle) ? new Step(EventKind.DECLINED, words, ObstacleOffice.CITY, null)
					: move(EventKind.RETURNED, obstacle, words, history, rules));
			case ROUTE -> List.of(new Step(EventKind.ROUTED, words, requireOffice(take.office()), null));
			case EXTEND -> List.of(new Step(EventKind.EXTENDED, words, office, added(obstacle, words, rules)));
			default -> List.of(new Step(take.action().kind(), words, office, null));
		};
	}

	private Step move(EventKind kind, Obstacle obstacle, Words words, List<ObstacleEvent> history,
			ObstacleRules rules) {
		EscalationTier tier = ((kind == EventKind.ESCALATED) ? obstacle.getTier().above() : obstacle.getTier().below())
			.orElseThrow();
		String office = (tier == EscalationTier.KOTA) ? desk(obstacle, history) : null;
		return new Step(kind, words, office, rules.policy().allowance(tier));
	}

	/** The office that had it last at the city, or the one its kind is routed to. */
	private String desk(Obstacle obstacle, List<ObstacleEvent> history) {
		return history.stream()
			.map(ObstacleEvent::getOfficeCode)
			.filter(Objects::nonNull)
			.reduce((earlier, later) -> later)
			.orElseGet(() -> settings.route(obstacle.getCategoryCode()));
	}

	private String requireOffice(@Nullable String code) {
		ObstacleOffice office = settings.office(code);
		if (office == null) {
			throw new NotFoundException("office " + code);
		}
		return office.code();
	}

	private static int added(Obstacle obstacle, Words words, ObstacleRules rules) {
		LocalDate due = Objects.requireNonNull(obstacle.getTimes().getDueOn());
		return (int) rules.days().between(due, Objects.requireNonNull(words.untilOn()));
	}

	private static boolean isAtOffice(Obstacle obstacle) {
		return obstacle.getTier() == EscalationTier.KOTA && !ObstacleOffice.CITY.equals(obstacle.getOfficeCode());
	}

	/** Of an officer or of the clock, whose warnings do not put a page out of date. */
	static ObstacleEvent lastStep(List<ObstacleEvent> history) {
		return history.stream()
			.filter((event) -> event.getKind() != EventKind.WARNED && event.getKind() != EventKind.OVERDUE)
			.reduce((earlier, later) -> later)
			.orElseThrow();
	}

}
