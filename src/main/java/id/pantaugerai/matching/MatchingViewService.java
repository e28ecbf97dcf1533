package id.pantaugerai.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.land.AvailableLand;
import id.pantaugerai.land.LandSupply;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.Paging;
import id.pantaugerai.suitability.Judge;
import id.pantaugerai.suitability.SuitabilityService;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the last computation beside what holds today. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class MatchingViewService {

	private final MatchingService matching;

	private final RunRepository runs;

	private final RefusalRepository refusals;

	private final LandSupply land;

	private final Supplies supplies;

	private final SuitabilityService suitability;

	private final Clock clock;

	/**
	 * One page of the kelurahan without land in an area, each with what is suggested for
	 * it; the last one when there are fewer than asked for.
	 * @throws ForbiddenException when the role does not allow it
	 */
	public MatchingView view(Scope scope, Pageable asked) {
		matching.requireReader(scope);
		RunRow run = runs.findLatest(scope.area()).orElse(null);
		Map<String, Pairing> pairs = pairs(run, scope);
		Map<String, KelurahanSummary> places = supplies.places(scope);
		List<KelurahanSummary> without = land.without(scope)
			.stream()
			.map((code) -> Objects.requireNonNull(places.get(code)))
			.toList();
		Look look = new Look(pairs, new HashSet<>(refusals.findRefused(scope.areaPattern())), parcels(scope),
				suitability.judgeOn(LocalDate.now(clock)));
		Pageable page = Paging.within(asked, without.size());
		List<MatchLine> lines = without.stream()
			.skip(page.getOffset())
			.limit(page.getPageSize())
			.map(look::line)
			.toList();
		return new MatchingView(summary(run, pairs), new PageImpl<>(lines, page, without.size()));
	}

	private Map<String, Pairing> pairs(@Nullable RunRow run, Scope scope) {
		return (run == null) ? Map.of()
				: runs.findPairs(run.id(), scope.areaPattern())
					.stream()
					.collect(Collectors.toMap(Pairing::kelurahanCode, Function.identity()));
	}

	private Map<Long, AvailableLand> parcels(Scope scope) {
		return land.available(scope.acrossCity())
			.stream()
			.collect(Collectors.toMap(AvailableLand::id, Function.identity()));
	}

	private @Nullable RunSummary summary(@Nullable RunRow run, Map<String, Pairing> pairs) {
		return (run == null) ? null : new RunSummary(run.id(), run.takers(), run.parcels(), pairs.size(),
				run.recordedAt(), run.recordedBy(), !run.inputs().equals(matching.version()));
	}

	/** What a line is drawn from. */
	private record Look(Map<String, Pairing> pairs, Set<Refused> refused, Map<Long, AvailableLand> parcels,
			Judge judge) {

		MatchLine line(KelurahanSummary kelurahan) {
			Pairing pair = pairs.get(kelurahan.code());
			if (pair == null) {
				return new MatchLine(kelurahan, MatchState.NONE, null);
			}
			if (refused.contains(new Refused(kelurahan.code(), pair.assetId(), pair.assetRevision()))) {
				return new MatchLine(kelurahan, MatchState.REFUSED, null);
			}
			AvailableLand parcel = parcels.get(pair.assetId());
			if (parcel == null) {
				return new MatchLine(kelurahan, MatchState.GONE, null);
			}
			boolean own = parcel.facts().lot().kelurahanCode().equals(kelurahan.code());
			return new MatchLine(kelurahan,
					(parcel.revision() == pair.assetRevision()) ? MatchState.SUGGESTED : MatchState.CHANGED,
					new Candidate(parcel, judge.judge(parcel.facts()), own, pair.metres()));
		}

	}

}
