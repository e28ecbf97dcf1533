package id.pantaugerai.readiness;

import java.time.Clock;
import java.util.List;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Rival;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps where each kelurahan stands on the operational axis; only ever adds. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ReadinessService {

	private static final Role[] KEEPERS = { Role.CAMAT, Role.DINAS, Role.PEMKOT };

	private final OperationStatusChangeRepository changes;

	private final KelurahanService kelurahan;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	/**
	 * Whether an officer with this scope may change the operational axis of a kelurahan.
	 */
	public boolean mayChange(String code, Scope scope) {
		return scope.hasRole(KEEPERS) && scope.covers(code);
	}

	/**
	 * Lets pass who may change the operational axis of a kelurahan.
	 * @throws ForbiddenException when role or area do not allow it
	 */
	public void requireKeeper(String code, Scope scope) {
		scope.requireRole(KEEPERS);
		scope.requireArea(code);
	}

	/**
	 * Every change in one kelurahan, newest first; the first line holds now.
	 * @throws ForbiddenException when the kelurahan lies outside the area
	 */
	public List<OperationChange> history(String code, Scope scope) {
		scope.requireArea(code);
		return changes.findHistory(code);
	}

	/**
	 * Records where a kelurahan now stands; the same sent twice is recorded once.
	 * @param seen how many changes the officer knew of
	 * @throws ForbiddenException when role or area do not allow it
	 * @throws NotFoundException when no kelurahan bears the code
	 * @throws ConflictException when another recorded something in the meantime
	 */
	@Transactional
	public void change(ChangeOperationStatus change, int seen, Officer officer) {
		requireKeeper(change.kelurahanCode(), officer.scope());
		kelurahan.get(change.kelurahanCode());
		changes.hold(change.kelurahanCode());
		List<OperationChange> known = changes.findHistory(change.kelurahanCode());
		if (!known.isEmpty() && known.size() != seen) {
			refuseUnlessRepeated(known.get(0), change, officer);
			return;
		}
		OperationStatusChange saved = changes.save(new OperationStatusChange(change, officer.id(), clock.instant()));
		events.publishEvent(saved.event());
		log.info("Operation of {} is {} (account {})", change.kelurahanCode(), change.status(), officer.id());
	}

	private void refuseUnlessRepeated(OperationChange last, ChangeOperationStatus change, Officer officer) {
		boolean repeated = changes.findFirstByKelurahanCodeOrderByIdDesc(change.kelurahanCode())
			.filter((saved) -> saved.getRecordedBy() == officer.id() && saved.says(change))
			.isPresent();
		if (!repeated) {
			throw new ConflictException("Operation of " + change.kelurahanCode() + " was changed",
					Rival.of(last.recordedBy(), last.recordedAt(), "operation",
							new DefaultMessageSourceResolvable("readiness.status." + last.status())));
		}
	}

}
