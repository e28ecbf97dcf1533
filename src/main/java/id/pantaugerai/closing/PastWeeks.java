package id.pantaugerai.closing;

import java.time.Clock;

import id.pantaugerai.edition.Composer;
import lombok.RequiredArgsConstructor;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Closes the weeks of a made-up past, each at its own hour. */
@Service
@Profile("demo")
@RequiredArgsConstructor
@Transactional(isolation = Isolation.REPEATABLE_READ)
public class PastWeeks {

	private final EditionShelf shelf;

	private final ClosingCalendar calendar;

	private final Composer composer;

	private final Freezer freezer;

	private final Clock clock;

	/** Closes every open week whose time has come, oldest first. */
	public void close() {
		shelf.hold();
		calendar.due(clock.instant())
			.forEach((due) -> freezer.closeInTime(due.area(), composer.compose(due.area(), due.week(), due.at())));
	}

}
