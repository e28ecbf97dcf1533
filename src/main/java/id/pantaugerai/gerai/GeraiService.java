package id.pantaugerai.gerai;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/** Starts the construction of gerai, keeps their plans and hands them over. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class GeraiService {

	private final GeraiRepository gerai;

	private final HandoverRepository handovers;

	private final MilestoneTemplateRepository templates;

	private final ReportedPhysical reports;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	/** Whether this scope may do this to the gerai of a kelurahan. */
	public boolean may(GeraiDeed deed, String code, Scope scope) {
		return scope.hasRole(deed.roles()) && scope.covers(code);
	}

	/**
	 * Lets pass who may do this to the gerai of a kelurahan.
	 * @throws ForbiddenException when role or area do not allow it
	 */
	public void require(GeraiDeed deed, String code, Scope scope) {
		scope.requireRole(deed.roles());
		scope.requireArea(code);
	}

	/**
	 * The gerai of one kelurahan; absent while its construction has not started.
	 * @throws ForbiddenException when the kelurahan lies outside the area
	 */
	public Optional<GeraiDetail> find(String code, Scope scope) {
		scope.requireArea(code);
		return find(code);
	}

	/** The same for rooms above, which have checked the area themselves. */
	public Optional<GeraiDetail> find(String code) {
		return gerai.findSummary(code)
			.map((found) -> new GeraiDetail(found, gerai.findMilestones(found.id()), gerai.findBaselines(found.id()),
					gerai.findHandover(found.id()).orElse(null)));
	}

	/** EV of the report that holds now; absent before the first. */
	public Optional<BigDecimal> reportedPhysical(String code) {
		return reports.latest(code);
	}

	/**
	 * Starts the construction with the milestones of the newest template. The same start
	 * sent twice by one officer is one start.
	 * @throws AlreadyStartedException when it was started before
	 */
	@Transactional
	public void start(StartConstruction start, Officer officer) {
		hold(start.kelurahanCode(), GeraiDeed.START, officer);
		Assert.isTrue(!start.startedOn().isAfter(Zone.dateOf(clock.instant())), "Construction starts today or earlier");
		Optional<Gerai> earlier = gerai.findByKelurahanCode(start.kelurahanCode());
		if (earlier.isPresent()) {
			refuseUnlessRepeated(earlier.get(), start, officer);
			return;
		}
		gerai.save(new Gerai(start, templates.findFirstByOrderByNumberDesc(), recording(officer)));
		events.publishEvent(new ConstructionStarted(start.kelurahanCode(), start.startedOn()));
		log.info("Construction in {} started (account {})", start.kelurahanCode(), officer.id());
	}

	/**
	 * Plans a gerai anew; the old plan stays with its reason.
	 * @throws ConflictException when another plan was made in the meantime
	 */
	@Transactional
	public void replan(RevisePlan plan, Officer officer) {
		hold(plan.kelurahanCode(), GeraiDeed.REPLAN, officer);
		Gerai found = get(plan.kelurahanCode());
		refuseHandedOver(found, plan.kelurahanCode());
		if (found.planNumber() != plan.seen()) {
			BaselineSummary newest = gerai.findBaselines(found.key()).get(0);
			throw new ConflictException("Plan " + plan.seen() + " of " + plan.kelurahanCode() + " holds no longer",
					Rival.of(newest.recordedBy(), newest.recordedAt(), "plan", newest.number(), newest.finishOn()));
		}
		events.publishEvent(found.replan(plan, recording(officer)));
		log.info("Plan {} of {} holds (account {})", found.planNumber(), plan.kelurahanCode(), officer.id());
	}

	/**
	 * Hands a finished building over.
	 * @throws ConflictException when it is unfinished or was handed over before
	 */
	@Transactional
	public void handOver(HandOverGerai handOver, Officer officer) {
		hold(handOver.kelurahanCode(), GeraiDeed.HAND_OVER, officer);
		Gerai found = get(handOver.kelurahanCode());
		refuseHandedOver(found, handOver.kelurahanCode());
		refuseUnbuilt(handOver.kelurahanCode());
		handovers.save(found.handOver(handOver, recording(officer)));
		events.publishEvent(new GeraiHandedOver(handOver.kelurahanCode(), handOver.handedOverOn()));
		log.info("Gerai of {} is handed over (account {})", handOver.kelurahanCode(), officer.id());
	}

	private void refuseHandedOver(Gerai found, String code) {
		gerai.findHandover(found.key()).ifPresent((done) -> {
			throw new ConflictException(code + " was handed over",
					Rival.of(done.recordedBy(), done.recordedAt(), "handover", done.handedOverOn()));
		});
	}

	private void refuseUnbuilt(String code) {
		Optional<BigDecimal> physical = reportedPhysical(code);
		if (physical.filter((value) -> value.compareTo(PlanCurve.HUNDRED) >= 0).isEmpty()) {
			throw new ConflictException(code + " is unfinished",
					Rival.none("unfinished", new Figures().percent(physical.orElse(null))));
		}
	}

	private void hold(String code, GeraiDeed deed, Officer officer) {
		require(deed, code, officer.scope());
		gerai.hold(code).orElseThrow(() -> new NotFoundException("kelurahan " + code));
	}

	private void refuseUnlessRepeated(Gerai earlier, StartConstruction start, Officer officer) {
		if (!earlier.isStartOf(start, officer.id())) {
			throw new AlreadyStartedException(gerai.findSummary(start.kelurahanCode()).orElseThrow());
		}
	}

	private Gerai get(String code) {
		return gerai.findByKelurahanCode(code).orElseThrow(() -> new NotFoundException("gerai of " + code));
	}

	private Recording recording(Officer officer) {
		return new Recording(officer.id(), clock.instant());
	}

}
