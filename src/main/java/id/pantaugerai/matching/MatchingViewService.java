package id.pantaugerai.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

import id.pantaugerai.account.Scope;
import id.pantaugerai.matching.MatchQueries.Slice;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.Paging;
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

	private final MatchQueries queries;

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
		long total = queries.count(scope.areaPattern());
		Pageable page = Paging.within(asked, total);
		Slice slice = slice(run, scope, page.getPageSize(), page.getOffset());
		return new MatchingView(summary(run, scope),
				new PageImpl<>(queries.list(slice, suitability.judgeOn(LocalDate.now(clock))), page, total));
	}

	/**
	 * Hands over every kelurahan without land in an area, one by one.
	 * @throws ForbiddenException when the role does not allow it
	 */
	public void each(Scope scope, Consumer<? super MatchLine> taker) {
		matching.requireReader(scope);
		RunRow run = runs.findLatest(scope.area()).orElse(null);
		queries.each(slice(run, scope, Long.MAX_VALUE, 0), suitability.judgeOn(LocalDate.now(clock)), taker);
	}

	/**
	 * The last computation; absent when there was none.
	 * @throws ForbiddenException when the role does not allow it
	 */
	public @Nullable RunSummary run(Scope scope) {
		matching.requireReader(scope);
		return summary(runs.findLatest(scope.area()).orElse(null), scope);
	}

	private static Slice slice(@Nullable RunRow run, Scope scope, long limit, long offset) {
		return new Slice((run != null) ? run.id() : 0, scope.areaPattern(), scope.acrossCity().areaPattern(), limit,
				offset);
	}

	private @Nullable RunSummary summary(@Nullable RunRow run, Scope scope) {
		return (run == null) ? null
				: new RunSummary(run.id(), run.takers(), run.parcels(), queries.pairs(run.id(), scope.areaPattern()),
						run.recordedAt(), run.recordedBy(), !run.inputs().equals(matching.version()));
	}

}
