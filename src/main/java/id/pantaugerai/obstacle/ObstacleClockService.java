package id.pantaugerai.obstacle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what the clock does: warns, notes that time is over, lets rise, closes in silence.
 * Each happens once, however many ask for it and however late.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ObstacleClockService {

	private final ObstacleRepository obstacles;

	private final ObstacleSettings settings;

	private final ObstacleLedger ledger;

	private final JdbcClient jdbc;

	private final Clock clock;

	/** The obstacles for which the clock has something to do today. */
	public List<Long> due() {
		return jdbc.sql("""
				select id from obstacle o where state <> 'DITUTUP' and lapse_on <= :today
				union
				select id from obstacle o where state in ('BARU', 'DITANGANI', 'DIBUKA_LAGI') and (rise_on <= :today
				  or late_on <= :today and not exists (select 1 from obstacle_event e where e.obstacle_id = o.id
				     and e.leg = o.leg and e.turn = o.extensions and e.kind = 'OVERDUE')
				  or warn_on <= :today and not exists (select 1 from obstacle_event e where e.obstacle_id = o.id
				     and e.leg = o.leg and e.turn = o.extensions and e.kind in ('WARNED', 'OVERDUE')))
				union
				select id from obstacle o where state <> 'DITUTUP' and edition < :edition
				order by id
				""").param("today", today()).param("edition", settings.edition()).query(Long.class).list();
	}

	/**
	 * The open obstacles whose time was last counted by rules that have changed since.
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
	public List<Long> outdated() {
		return jdbc.sql("select id from obstacle where state <> 'DITUTUP' and edition < :edition order by id")
			.param("edition", settings.edition())
			.query(Long.class)
			.list();
	}

	/** Does for one obstacle what is due; nothing when somebody else is at it. */
	@Transactional
	public void strike(long id) {
		obstacles.claim(id).ifPresent((obstacle) -> strike(obstacle, settings.rules()));
	}

	/**
	 * Counts the time of one obstacle anew, as after a change of holidays; nothing when
	 * somebody else is at it.
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void recount(long id) {
		obstacles.claim(id).ifPresent((obstacle) -> ledger.recount(obstacle, settings.rules()));
	}

	/** Counts the time of every open obstacle, in the transaction that wrote them all. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void recountAll() {
		ObstacleRules rules = settings.rules();
		obstacles.findByStateNotOrderById(ObstacleState.DITUTUP).forEach((obstacle) -> ledger.count(obstacle, rules));
	}

	private void strike(Obstacle obstacle, ObstacleRules rules) {
		LocalDate today = today();
		if (obstacle.getEdition() < rules.edition()) {
			ledger.recount(obstacle, rules);
		}
		ObstacleTimes times = obstacle.getTimes();
		if (obstacle.lapsesBy(today)) {
			ledger.write(obstacle, Step.of(EventKind.LAPSED, obstacle.getOfficeCode()), null, rules);
		}
		else if (obstacle.getState().isWorkable()) {
			if (times.warnsBy(today) || times.isLateBy(today)) {
				once(times.isLateBy(today) ? EventKind.OVERDUE : EventKind.WARNED, obstacle, rules);
			}
			if (times.risesBy(today)) {
				ledger.write(obstacle, rise(obstacle, rules), null, rules);
			}
		}
	}

	private void once(EventKind kind, Obstacle obstacle, ObstacleRules rules) {
		boolean done = ledger.history(obstacle)
			.stream()
			.anyMatch((event) -> event.getKind() == kind && event.getLeg() == obstacle.getLeg()
					&& event.getTurn() == obstacle.getExtensions());
		if (!done) {
			ledger.write(obstacle, Step.of(kind, obstacle.getOfficeCode()), null, rules);
		}
	}

	/** Rises with the record of what was last said at the tier it leaves. */
	private Step rise(Obstacle obstacle, ObstacleRules rules) {
		EscalationTier tier = obstacle.getTier().above().orElseThrow();
		String office = (tier == EscalationTier.KOTA) ? settings.route(obstacle.getCategoryCode()) : null;
		String tried = ledger.history(obstacle)
			.stream()
			.filter((event) -> event.getLeg() == obstacle.getLeg() && !event.getKind().beginsStay())
			.map(ObstacleEvent::getText)
			.filter(Objects::nonNull)
			.reduce((earlier, later) -> later)
			.orElse(null);
		return new Step(EventKind.ROSE, Words.of(tried), office, rules.policy().allowance(tier));
	}

	private LocalDate today() {
		return Zone.dateOf(clock.instant());
	}

}
