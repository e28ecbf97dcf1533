package id.pantaugerai.docket;

import java.util.Optional;

import id.pantaugerai.account.Officer;
import id.pantaugerai.notice.Duties;
import id.pantaugerai.notice.Duty;
import id.pantaugerai.notice.NoticeKind;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Counts the obstacles that wait for an officer. */
@Component
@RequiredArgsConstructor
class ObstacleDuties implements Duties {

	private static final DocketFilter MINE = DocketFilter.OPEN.with(DocketFacet.FOR, "saya");

	private final DocketService docket;

	@Override
	public Optional<Duty> of(Officer officer) {
		DocketTally tally = docket.tally(officer.scope(), MINE);
		return Optional.of(new Duty(NoticeKind.OBSTACLE, tally.open().count(), tally.late().count(), MINE.href()))
			.filter((duty) -> duty.count() > 0);
	}

}
