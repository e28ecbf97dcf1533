package id.pantaugerai.closing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

import id.pantaugerai.edition.Content;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts what a report says on the shelf, for ever. */
@Slf4j
@Component
@RequiredArgsConstructor
class Freezer {

	private final EditionShelf shelf;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	private final SecureRandom chance = new SecureRandom();

	/** The first report of a week; without an account, closed by the clock. */
	SealedWeek close(String area, Content content, @Nullable Long by) {
		return put(area, content, 0, by, null);
	}

	/** The report that follows another. */
	SealedWeek correct(SealedWeek last, Content content, String reason, long by) {
		return put(last.area(), content, last.number() + 1, by, reason);
	}

	private SealedWeek put(String area, Content content, int number, @Nullable Long by, @Nullable String reason) {
		shelf.put(new EditionShelf.NewEdition(area, content.week(), number, EditionText.write(content),
				ShortCode.random(chance), content.asOf(), clock.instant().truncatedTo(ChronoUnit.MICROS), by, reason));
		publisher.publishEvent(new WeekClosed(area, content.week(), number));
		log.info("Week {} of {} is frozen, number {} ({})", content.week(), area, number,
				(by != null) ? "account " + by : "clock");
		return shelf.newest(area, content.week()).orElseThrow();
	}

}
