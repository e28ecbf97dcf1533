package id.pantaugerai.dispatch;

import java.util.Optional;

import id.pantaugerai.closing.ClosingFollower;
import id.pantaugerai.closing.WeekClosed;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that a week was closed or corrected, and says before what will follow. */
@Component
@RequiredArgsConstructor
class ClosedWeekSending implements ClosingFollower {

	private static final Figures FIGURES = new Figures();

	private final DispatchService dispatches;

	private final Wording words;

	@Override
	public Optional<String> announcement() {
		int following = dispatches.following();
		return (following == 0) ? Optional.empty()
				: Optional.of(words.say("dispatch.auto.follows", FIGURES.count(following)));
	}

	@EventListener
	void on(WeekClosed closed) {
		dispatches.follow(new EditionName(closed.area(), closed.week(), closed.number()));
	}

}
