package id.pantaugerai.target;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.Rival;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the completion target and every change of it. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class TargetService {

	private final CompletionTargetRepository targets;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	/** The target in force. */
	public TargetSummary current() {
		return targets.findHistory(Limit.of(1)).get(0);
	}

	/** The target that was known before an instant. */
	public Optional<TargetSummary> asOf(Instant instant) {
		return targets.findBefore(instant, Limit.of(1)).stream().findFirst();
	}

	/** Every target, newest first; the first is in force. */
	public List<TargetSummary> history() {
		return targets.findHistory(Limit.unlimited());
	}

	/**
	 * Sets another target.
	 * @throws ForbiddenException when the role does not allow it
	 * @throws ConflictException when it was moved by another in the meantime
	 */
	@Transactional
	public void move(MoveTarget move, Officer officer) {
		officer.scope().requireRole(Role.ADMIN, Role.PEMKOT);
		targets.hold();
		TargetSummary now = current();
		if (now.id() != move.seen()) {
			throw new ConflictException("The target was moved by " + now.recordedBy(),
					Rival.of(now.recordedBy(), now.recordedAt(), "target", now.date()));
		}
		targets.save(new CompletionTarget(move, officer.id(), clock.instant()));
		events.publishEvent(new TargetMoved(move.date()));
		log.info("Target is {} (account {})", move.date(), officer.id());
	}

}
