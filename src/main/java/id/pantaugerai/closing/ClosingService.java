package id.pantaugerai.closing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.edition.Composer;
import id.pantaugerai.edition.Content;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the report of a week, once. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ClosingService {

	private final EditionShelf shelf;

	private final ClosingCalendar calendar;

	private final Composer composer;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	private final SecureRandom chance = new SecureRandom();

	/**
	 * Closes a week by hand, now.
	 * @throws ForbiddenException when the role or the area does not allow it
	 * @throws NotFoundException when there is no such week to close
	 * @throws ConflictException when it is closed already
	 */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public SealedWeek close(Officer officer, Week week) {
		officer.scope().requireRole(Role.DINAS, Role.PEMKOT);
		shelf.hold();
		String area = calendar.area();
		officer.scope().requireArea(area);
		Instant now = now();
		requireWeek(area, week, now);
		shelf.newest(area, week).ifPresent(ClosingService::refuse);
		return freeze(new DueWeek(area, week, now), officer.id());
	}

	/** Closes a week whose time has come; nothing when somebody else was faster. */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	Optional<SealedWeek> close(DueWeek due) {
		shelf.hold();
		return shelf.newest(due.area(), due.week()).isPresent() ? Optional.empty() : Optional.of(freeze(due, null));
	}

	/** The open weeks whose time has come, oldest first. */
	List<DueWeek> due() {
		return calendar.due(now());
	}

	private SealedWeek freeze(DueWeek due, @Nullable Long by) {
		Content content = composer.compose(due.area(), due.week(), due.at());
		Instant now = now();
		shelf.put(new EditionShelf.NewEdition(due.area(), due.week(), 0, EditionText.write(content),
				ShortCode.random(chance), due.at(), now, by, null));
		publisher.publishEvent(new WeekClosed(due.area(), due.week(), 0));
		log.info("Week {} of {} is closed ({})", due.week(), due.area(), (by != null) ? "account " + by : "clock");
		return shelf.newest(due.area(), due.week()).orElseThrow();
	}

	private void requireWeek(String area, Week week, Instant now) {
		boolean begun = !Zone.startOf(week.monday()).isAfter(now);
		if (!begun || calendar.first(area).filter((first) -> first.compareTo(week) <= 0).isEmpty()) {
			throw new NotFoundException("week " + week + " of " + area);
		}
	}

	private static void refuse(SealedWeek closed) {
		throw new ConflictException("Week " + closed.week() + " is closed",
				Rival.of(closed.closedBy(), closed.closedAt(), "closing", closed.week().text(), closed.closedAt()));
	}

	/** To the microsecond, as the database keeps it. */
	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
