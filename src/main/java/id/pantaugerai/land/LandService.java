package id.pantaugerai.land;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

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

/** Keeps where each kelurahan stands on the land axis; only ever adds. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LandService {

	private static final Role[] KEEPERS = { Role.BKAD, Role.PEMKOT };

	private final LandStatusChangeRepository changes;

	private final KelurahanService kelurahan;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	/** Whether an officer with this scope may change the land axis of a kelurahan. */
	public boolean mayChange(String code, Scope scope) {
		return scope.hasRole(KEEPERS) && scope.covers(code);
	}

	/**
	 * Lets pass who may change the land axis of a kelurahan.
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
	public List<LandChange> history(String code, Scope scope) {
		scope.requireArea(code);
		return changes.findHistory(code);
	}

	/** Where a kelurahan stands now; absent when nobody has said. */
	public Optional<LandStatus> current(String code) {
		return changes.findFirstByKelurahanCodeOrderByIdDesc(code).map(LandStatusChange::getStatus);
	}

	/**
	 * Lets the axis follow what happened to a piece of land, in the transaction in which
	 * it happened; for rooms that have checked who does so. What it says already is not
	 * said again.
	 */
	@Transactional
	public void follow(ChangeLandStatus change, long recordedBy) {
		boolean said = changes.findFirstByKelurahanCodeOrderByIdDesc(change.kelurahanCode())
			.filter((last) -> last.says(change))
			.isPresent();
		if (!said) {
			write(change, recordedBy);
		}
	}

	/**
	 * Records where a kelurahan now stands; the same sent twice is recorded once.
	 * @param seen how many changes the officer knew of
	 * @throws ForbiddenException when role or area do not allow it
	 * @throws NotFoundException when no kelurahan bears the code
	 * @throws ConflictException when another recorded something in the meantime
	 */
	@Transactional
	public void change(ChangeLandStatus change, int seen, Officer officer) {
		requireKeeper(change.kelurahanCode(), officer.scope());
		kelurahan.get(change.kelurahanCode());
		changes.hold(change.kelurahanCode());
		List<LandChange> known = changes.findHistory(change.kelurahanCode());
		if (!known.isEmpty() && known.size() != seen) {
			refuseUnlessRepeated(known.get(0), change, officer);
			return;
		}
		write(change, officer.id());
	}

	private void write(ChangeLandStatus change, long recordedBy) {
		LandStatusChange saved = changes.save(new LandStatusChange(change, recordedBy, clock.instant()));
		events.publishEvent(saved.event());
		log.info("Land of {} is {} (account {})", change.kelurahanCode(), change.status(), recordedBy);
	}

	private void refuseUnlessRepeated(LandChange last, ChangeLandStatus change, Officer officer) {
		boolean repeated = changes.findFirstByKelurahanCodeOrderByIdDesc(change.kelurahanCode())
			.filter((saved) -> saved.getRecordedBy() == officer.id() && saved.isRepeatedBy(change))
			.isPresent();
		if (!repeated) {
			throw new ConflictException("Land of " + change.kelurahanCode() + " was changed",
					Rival.of(last.recordedBy(), last.recordedAt(), "land",
							new DefaultMessageSourceResolvable("land.status." + last.status())));
		}
	}

}
