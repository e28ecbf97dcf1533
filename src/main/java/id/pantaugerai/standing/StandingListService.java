package id.pantaugerai.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KecamatanSummary;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.shared.ListOrder;
import id.pantaugerai.shared.Paging;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.standing.StandingListQueries.Slice;
import lombok.RequiredArgsConstructor;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the kelurahan of an officer's area by where they stand, and counts them by the
 * same rules.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class StandingListService {

	private final StandingListQueries standings;

	private final KelurahanService kelurahan;

	private final Clock clock;

	/**
	 * One page of a list; the last one when there are fewer than asked for.
	 * @throws id.pantaugerai.shared.ForbiddenException when the kecamatan lies outside
	 * the officer's area
	 */
	public Page<Standing> page(Scope scope, StandingFilter filter, ListOrder<StandingColumn> order, Pageable asked) {
		requireArea(scope, filter);
		long total = standings.count(scope.areaPattern(), filter, today());
		Pageable page = Paging.within(asked, total);
		Slice slice = new Slice(scope.areaPattern(), filter, order, page.getPageSize(), page.getOffset());
		return new PageImpl<>(standings.list(slice, today()), page, total);
	}

	/**
	 * Hands over the whole of a list, line by line, however long it is.
	 * @throws id.pantaugerai.shared.ForbiddenException when the kecamatan lies outside
	 * the officer's area
	 */
	public void each(Scope scope, StandingFilter filter, ListOrder<StandingColumn> order,
			Consumer<? super Standing> taker) {
		requireArea(scope, filter);
		standings.each(new Slice(scope.areaPattern(), filter, order, Long.MAX_VALUE, 0), today(), taker);
	}

	/** What every choice counts in each kecamatan of the officer's area, by code. */
	public List<KecamatanTally> tally(Scope scope) {
		return standings.tally(scope.areaPattern(), today());
	}

	/** The kecamatan that the officer's lists can be narrowed to. */
	public List<KecamatanSummary> kecamatan(Scope scope) {
		return kelurahan.findAllKecamatan(scope.areaPattern());
	}

	private LocalDate today() {
		return Zone.dateOf(clock.instant());
	}

	private static void requireArea(Scope scope, StandingFilter filter) {
		if (filter.kecamatan() != null) {
			scope.requireArea(filter.kecamatan());
		}
	}

}
