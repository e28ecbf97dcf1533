package id.pantaugerai.standing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.pantaugerai.account.Scope;
import id.pantaugerai.gerai.MilestonePlan;
import id.pantaugerai.gerai.PlanCurve;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.matching.CandidateService;
import id.pantaugerai.obstacle.ObstacleService;
import id.pantaugerai.photo.PhotoService;
import id.pantaugerai.progress.ReturnService;
import id.pantaugerai.proposal.ProposalViewService;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells everything about one kelurahan. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class KelurahanViewService {

	private static final int PHOTOS = 24;

	private final KelurahanService kelurahan;

	private final StandingHistory history;

	private final FactsQueries facts;

	private final ObstacleService obstacles;

	private final ReturnService returns;

	private final PhotoService photos;

	private final ProposalViewService proposals;

	private final CandidateService candidates;

	private final KelurahanQueries queries;

	private final Clock clock;

	/**
	 * One kelurahan, judged today from its history.
	 * @throws id.pantaugerai.shared.ForbiddenException when it lies outside the officer's
	 * area
	 * @throws id.pantaugerai.shared.NotFoundException when no kelurahan bears the code
	 */
	public KelurahanView of(Scope scope, String kelurahanCode, Pageable reports) {
		scope.requireArea(kelurahanCode);
		KelurahanSummary place = kelurahan.get(kelurahanCode);
		StandingRules rules = history.rules(Zone.dateOf(clock.instant()), StandingHistory.EVER);
		Facts found = facts.of(kelurahanCode, Horizon.at(StandingHistory.EVER));
		Long gerai = found.geraiId();
		List<MilestonePlan> milestones = (gerai != null) ? facts.milestonesOf(gerai) : List.of();
		PlanCurve curve = StandingRules.curve(found, milestones);
		Standing standing = rules.judge(found, curve);
		return new KelurahanView(standing, (curve != null) ? measures(standing, rules, curve) : null,
				queries.land(kelurahanCode), outlook(place, standing, scope), queries.operation(kelurahanCode),
				obstacles.open(kelurahanCode, scope), queries.reports(kelurahanCode, reports),
				returns.ofKelurahan(scope, kelurahanCode)
					.stream()
					.collect(Collectors.groupingBy((one) -> one.sent().number())),
				photos.ofKelurahan(kelurahanCode, PHOTOS));
	}

	private LandOutlook outlook(KelurahanSummary place, Standing standing, Scope scope) {
		boolean asks = standing.land() != LandStatus.TERVERIFIKASI && candidates.mayRead(scope);
		return new LandOutlook(proposals.ofKelurahan(place.code(), scope),
				asks ? candidates.count(place, scope) : null);
	}

	private Measures measures(Standing standing, StandingRules rules, PlanCurve curve) {
		Map<Long, BigDecimal> percents = percents(standing.lastReportId());
		LocalDate day = rules.day();
		List<MilestoneLine> lines = curve.milestones()
			.stream()
			.map((milestone) -> new MilestoneLine(milestone, curve.at(day, milestone), percents.get(milestone.id())))
			.toList();
		return Measures.of(standing, rules, curve, lines, queries.built(standing.kelurahanCode()));
	}

	private Map<Long, BigDecimal> percents(@Nullable Long reportId) {
		return (reportId != null) ? facts.percents(List.of(reportId)) : Map.of();
	}

}
