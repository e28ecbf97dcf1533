package id.pantaugerai.dispatch;

import id.pantaugerai.closing.WeekClosed;
import lombok.RequiredArgsConstructor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that a week was closed or corrected. */
@Component
@RequiredArgsConstructor
class ClosedWeekSending {

	private final DispatchService dispatches;

	@EventListener
	void on(WeekClosed closed) {
		dispatches.follow(new EditionName(closed.area(), closed.week(), closed.number()));
	}

}
