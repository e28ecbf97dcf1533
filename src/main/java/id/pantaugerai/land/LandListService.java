package id.pantaugerai.land;

import java.util.function.Consumer;

import id.pantaugerai.account.Scope;
import id.pantaugerai.land.LandListQueries.Slice;
import id.pantaugerai.shared.ListOrder;
import id.pantaugerai.shared.Paging;
import lombok.RequiredArgsConstructor;

import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the land assets that lie in an officer's area. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LandListService {

	private final LandListQueries assets;

	/**
	 * One page of a list; the last one when there are fewer than asked for.
	 * @throws id.pantaugerai.shared.ForbiddenException when the place lies outside the
	 * officer's area
	 */
	public LandListPage page(Scope scope, LandFilter filter, ListOrder<LandColumn> order, Pageable asked) {
		requireArea(scope, filter);
		LandTotals totals = assets.totals(scope.areaPattern(), filter);
		Pageable page = Paging.within(asked, totals.count());
		Slice slice = new Slice(scope.areaPattern(), filter, order, page.getPageSize(), page.getOffset());
		return new LandListPage(new PageImpl<>(assets.list(slice), page, totals.count()), totals);
	}

	/**
	 * Hands over the whole of a list, line by line, however long it is.
	 * @throws id.pantaugerai.shared.ForbiddenException when the place lies outside the
	 * officer's area
	 */
	public void each(Scope scope, LandFilter filter, ListOrder<LandColumn> order, Consumer<? super LandLine> taker) {
		requireArea(scope, filter);
		assets.each(new Slice(scope.areaPattern(), filter, order, Long.MAX_VALUE, 0), taker);
	}

	/**
	 * What a list adds up to.
	 * @throws id.pantaugerai.shared.ForbiddenException when the place lies outside the
	 * officer's area
	 */
	public LandTotals totals(Scope scope, LandFilter filter) {
		requireArea(scope, filter);
		return assets.totals(scope.areaPattern(), filter);
	}

	private static void requireArea(Scope scope, LandFilter filter) {
		if (filter.place() != null) {
			scope.requireArea(filter.place());
		}
	}

}
