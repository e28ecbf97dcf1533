package id.pantaugerai.docket;

import java.util.List;

import id.pantaugerai.account.Scope;
import id.pantaugerai.boundary.BoundaryService;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what the obstacles of an officer's area teach. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class InsightService {

	private static final String CLOSED = "ditutup";

	private static final String LATELY = "ditutup-setahun";

	private static final String PLANLESS = "tanpa-rencana";

	private final DocketService docket;

	private final DocketQueries counts;

	private final InsightQueries insights;

	private final InsightMap painter;

	private final BoundaryService boundaries;

	/**
	 * What there is to learn of an area, by the obstacles that are open and the ones that
	 * were closed in the last year.
	 * @throws id.pantaugerai.shared.ForbiddenException when the kecamatan lies outside
	 * the officer's area
	 */
	public Insight of(Scope scope, DocketFilter asked) {
		DocketFilter filter = DocketFilter.OPEN.in(asked.kecamatan());
		DocketCondition open = docket.condition(scope, filter);
		long whole = counts.tally(open).open().count();
		DocketFilter planless = filter.with(DocketFacet.MARK, PLANLESS);
		DocketFilter closed = filter.with(DocketFacet.STATE, CLOSED).with(DocketFacet.MARK, LATELY);
		List<Long> gaps = insights.gaps(open.with(planless));
		List<Insight.Spot> places = insights.places(open);
		return new Insight(DocketFigure.of(whole, filter), insights.ages(open, whole), insights.causes(open, whole),
				insights.paces(open.with(closed)), new DocketFigure(gaps.get(1), unexplained(asked)),
				DocketFigure.of(gaps.get(0), planless), places, painter.paint(boundaries.sheet(scope), places, filter));
	}

	private static String unexplained(DocketFilter filter) {
		String area = (filter.kecamatan() != null) ? "kecamatan=" + filter.kecamatan() + "&" : "";
		return "/kelurahan?" + area + "kendali=kritis&kendala=tidak-ada";
	}

}
