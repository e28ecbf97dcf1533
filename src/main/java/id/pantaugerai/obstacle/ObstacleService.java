package id.pantaugerai.obstacle;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes obstacles and what solved them; only ever adds. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ObstacleService {

	private static final Role[] KEEPERS = { Role.CAMAT, Role.PEMKOT };

	private final ObstacleRepository obstacles;

	private final ObstacleClosingRepository closings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	/** Whether an officer with this scope may note and close obstacles in a kelurahan. */
	public boolean mayChange(String code, Scope scope) {
		return scope.hasRole(KEEPERS) && scope.covers(code);
	}

	/**
	 * Lets pass who may note and close obstacles in a kelurahan.
	 * @throws ForbiddenException when role or area do not allow it
	 */
	public void requireKeeper(String code, Scope scope) {
		scope.requireRole(KEEPERS);
		scope.requireArea(code);
	}

	/** Every kind of obstacle, in the order of the list. */
	public List<ObstacleCategory> categories() {
		return obstacles.findCategories();
	}

	/**
	 * Every obstacle of one kelurahan: the open ones first, the oldest of them on top.
	 * @throws ForbiddenException when the kelurahan lies outside the area
	 */
	public List<ObstacleSummary> findAll(String code, Scope scope) {
		scope.requireArea(code);
		return obstacles.findAll(code);
	}

	/**
	 * The open obstacles of one kelurahan, the oldest first.
	 * @throws ForbiddenException when the kelurahan lies outside the area
	 */
	public List<ObstacleSummary> open(String code, Scope scope) {
		return findAll(code, scope).stream().filter(ObstacleSummary::isOpen).toList();
	}

	/**
	 * Notes an obstacle; the same submission sent twice is one obstacle.
	 * @throws ForbiddenException when role or area do not allow it
	 * @return which obstacle it became
	 */
	@Transactional
	public long raise(RaiseObstacle raise, Officer officer) {
		hold(raise.kelurahanCode(), officer);
		Optional<Obstacle> earlier = obstacles.findBySubmissionId(raise.submissionId());
		if (earlier.isPresent()) {
			return repeated(earlier.get(), raise, officer);
		}
		Obstacle raised = obstacles.save(new Obstacle(raise, officer.id(), clock.instant()));
		events.publishEvent(new ObstacleRaised(raise.kelurahanCode(), raised.key()));
		log.info("Obstacle {} in {} (account {})", raised.key(), raise.kelurahanCode(), officer.id());
		return raised.key();
	}

	/**
	 * Says that an obstacle is solved.
	 * @throws NotFoundException when the kelurahan has no such obstacle
	 * @throws ConflictException when it was closed before, with other words
	 */
	@Transactional
	public void close(CloseObstacle close, Officer officer) {
		hold(close.kelurahanCode(), officer);
		Obstacle found = obstacles.findByIdAndKelurahanCode(close.id(), close.kelurahanCode())
			.orElseThrow(() -> new NotFoundException("obstacle " + close.id()));
		Optional<ObstacleClosing> earlier = closings.findById(close.id());
		if (earlier.isPresent()) {
			if (!earlier.get().getSolution().equals(close.solution())) {
				throw new ConflictException("Obstacle " + close.id() + " is closed");
			}
			return;
		}
		closings.save(found.close(close.solution(), officer.id(), clock.instant()));
		events.publishEvent(new ObstacleClosed(close.kelurahanCode(), close.id()));
		log.info("Obstacle {} is closed (account {})", close.id(), officer.id());
	}

	private void hold(String code, Officer officer) {
		requireKeeper(code, officer.scope());
		obstacles.hold(code).orElseThrow(() -> new NotFoundException("kelurahan " + code));
	}

	private static long repeated(Obstacle earlier, RaiseObstacle raise, Officer officer) {
		if (earlier.getRecordedBy() != officer.id() || !earlier.getKelurahanCode().equals(raise.kelurahanCode())) {
			throw new ConflictException("Submission " + raise.submissionId() + " was used elsewhere");
		}
		return earlier.key();
	}

}
