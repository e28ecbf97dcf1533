package id.pantaugerai.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.calendar.CalendarService;
import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.kelurahan.KecamatanSummary;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.obstacle.EscalationTier;
import id.pantaugerai.obstacle.ObstacleSummary;
import id.pantaugerai.shared.ListOrder;
import id.pantaugerai.shared.Paging;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the obstacles of an officer's area. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class DocketService {

	/** Beyond this a list says only that there are more. */
	public static final int MOST = 10_000;

	private static final int ON_BOARD = 8;

	/** Where nothing is asked by age. */
	private static final WorkingDays NO_HOLIDAYS = new WorkingDays(Set.of());

	private final DocketQueries docket;

	private final CalendarService calendar;

	private final KelurahanService kelurahan;

	private final Clock clock;

	/**
	 * One page of a list; the last one when there are fewer than asked for.
	 * @throws id.pantaugerai.shared.ForbiddenException when the kecamatan lies outside
	 * the officer's area
	 */
	public Page<DocketRow> page(Scope scope, DocketFilter filter, ListOrder<DocketColumn> order, Pageable asked) {
		DocketCondition condition = condition(scope, filter);
		long total = docket.count(condition, MOST + 1);
		Pageable page = Paging.within(asked, Math.min(total, MOST));
		return new PageImpl<>(
				rows(docket.list(condition, order, page.getPageSize(), page.getOffset()), condition.days()), page,
				total);
	}

	/**
	 * Hands over the whole of a list, line by line, however long it is.
	 * @throws id.pantaugerai.shared.ForbiddenException when the kecamatan lies outside
	 * the officer's area
	 */
	public void each(Scope scope, DocketFilter filter, ListOrder<DocketColumn> order,
			Consumer<? super DocketRow> taker) {
		DocketCondition condition = condition(scope, filter);
		LocalDate today = today();
		docket.each(condition, order, (it) -> taker.accept(DocketRow.of(it, today, condition.days())));
	}

	/**
	 * What lies at each tier.
	 * @throws id.pantaugerai.shared.ForbiddenException when the kecamatan lies outside
	 * the officer's area
	 */
	public List<BoardColumn> board(Scope scope, DocketFilter filter) {
		DocketCondition condition = condition(scope, filter);
		List<DocketQueries.TierCount> counts = docket.tiers(condition);
		List<DocketRow> first = rows(docket.first(condition, ON_BOARD), condition.days());
		return Arrays.stream(EscalationTier.values())
			.filter((tier) -> tier != EscalationTier.KELURAHAN)
			.map((tier) -> BoardColumn.of(tier, filter, counts, first))
			.toList();
	}

	/** The open obstacles of an officer's area in a few numbers, in one statement. */
	public DocketTally tally(Scope scope, LocalDate day) {
		return docket.tally(new DocketCondition(scope, DocketFilter.OPEN, day, NO_HOLIDAYS));
	}

	/** A list of today in a few numbers, in one statement. */
	DocketTally tally(Scope scope, DocketFilter filter) {
		return docket.tally(new DocketCondition(scope, filter, today(), NO_HOLIDAYS));
	}

	/** The kecamatan that the officer's lists can be narrowed to. */
	public List<KecamatanSummary> kecamatan(Scope scope) {
		return kelurahan.findAllKecamatan(scope.areaPattern());
	}

	/**
	 * Where an officer of a kecamatan notes an obstacle; nobody else is offered a list.
	 */
	public List<KelurahanSummary> raisedIn(Scope scope) {
		return scope.hasRole(Role.CAMAT) ? kelurahan.findAll(scope.areaPattern()) : List.of();
	}

	/** The day a list is shown on. */
	public LocalDate today() {
		return Zone.dateOf(clock.instant());
	}

	DocketCondition condition(Scope scope, DocketFilter filter) {
		if (filter.kecamatan() != null) {
			scope.requireArea(filter.kecamatan());
		}
		return new DocketCondition(scope, filter, today(), calendar.workingDays());
	}

	private List<DocketRow> rows(List<ObstacleSummary> found, WorkingDays days) {
		LocalDate today = today();
		return found.stream().map((it) -> DocketRow.of(it, today, days)).toList();
	}

}
