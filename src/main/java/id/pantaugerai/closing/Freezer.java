package id.pantaugerai.closing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
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
		return put(new EditionShelf.NewEdition(area, content.week(), 0, EditionText.write(content),
				ShortCode.random(chance), content.asOf(), now(), by, null));
	}

	/** The first report of a week, closed by the clock at the instant it tells as of. */
	SealedWeek closeInTime(String area, Content content) {
		return put(new EditionShelf.NewEdition(area, content.week(), 0, EditionText.write(content),
				ShortCode.random(chance), content.asOf(), content.asOf(), null, null));
	}

	/** The report that follows another. */
	SealedWeek correct(SealedWeek last, Content content, String reason, long by) {
		return put(new EditionShelf.NewEdition(last.area(), content.week(), last.number() + 1,
				EditionText.write(content), ShortCode.random(chance), content.asOf(), now(), by, reason));
	}

	private SealedWeek put(EditionShelf.NewEdition edition) {
		shelf.put(edition);
		publisher.publishEvent(new WeekClosed(edition.area(), edition.week(), edition.number()));
		log.info("Week {} of {} is frozen, number {} ({})", edition.week(), edition.area(), edition.number(),
				(edition.closedBy() != null) ? "account " + edition.closedBy() : "clock");
		return shelf.newest(edition.area(), edition.week()).orElseThrow();
	}

	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
