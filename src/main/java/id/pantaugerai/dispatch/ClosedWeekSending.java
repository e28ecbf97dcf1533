package id.pantaugerai.dispatch;

import java.util.Locale;
import java.util.Optional;

import id.pantaugerai.closing.ClosingFollower;
import id.pantaugerai.closing.WeekClosed;
import id.pantaugerai.shared.Figures;
import lombok.RequiredArgsConstructor;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that a week was closed or corrected, and says before what will follow. */
@Component
@RequiredArgsConstructor
class ClosedWeekSending implements ClosingFollower {

	private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

	private static final Figures FIGURES = new Figures();

	private final DispatchService dispatches;

	private final MessageSource words;

	@Override
	public Optional<String> announcement() {
		int following = dispatches.following();
		return (following == 0) ? Optional.empty() : Optional
			.of(words.getMessage("dispatch.auto.follows", new Object[] { FIGURES.count(following) }, INDONESIAN));
	}

	@EventListener
	void on(WeekClosed closed) {
		dispatches.follow(new EditionName(closed.area(), closed.week(), closed.number()));
	}

}
