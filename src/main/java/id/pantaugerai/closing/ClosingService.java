package id.pantaugerai.closing;

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
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the report of a week, once. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ClosingService {

	private final EditionShelf shelf;

	private final ClosingCalendar calendar;

	private final Composer composer;

	private final Freezer freezer;

	private final Clock clock;

	/**
	 * What would be frozen now; the frozen report itself when the week is closed.
	 * @throws ForbiddenException when the role or the area does not allow closing it
	 * @throws NotFoundException when there is no such week to close
	 */
	public ClosingPreview preview(Officer officer, Week week) {
		officer.scope().requireRole(Role.DINAS, Role.PEMKOT);
		String area = area(officer);
		Instant now = now();
		SealedWeek sealed = shelf.newest(area, week).orElse(null);
		Optional<Week> first = calendar.first(area);
		if (sealed == null) {
			requireWeek(week, first.orElse(week), now);
		}
		return new ClosingPreview(week, first.isPresent(), week.end().isAfter(now), calendar.closing(week),
				(sealed != null) ? sealed.asOf() : now, FigureTable.headlines(headlines(area, week, sealed, now)),
				sealed);
	}

	private Content headlines(String area, Week week, @Nullable SealedWeek sealed, Instant now) {
		return (sealed != null) ? shelf.open(sealed, FigureTable.HEADLINES).edition().content()
				: composer.compose(area, week, now, FigureTable.HEADLINES.parts());
	}

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
		String area = area(officer);
		Instant now = now();
		shelf.newest(area, week).ifPresent(ClosingService::refuse);
		requireWeek(week, calendar.first(area).orElseThrow(() -> new NotFoundException("reports of " + area)), now);
		return freezer.close(area, composer.compose(area, week, now), officer.id());
	}

	/** Closes a week whose time has come; nothing when somebody else was faster. */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	Optional<SealedWeek> close(DueWeek due) {
		shelf.hold();
		return shelf.newest(due.area(), due.week()).isPresent() ? Optional.empty()
				: Optional.of(freezer.close(due.area(), composer.compose(due.area(), due.week(), due.at()), null));
	}

	/** The open weeks whose time has come, oldest first. */
	List<DueWeek> due() {
		return calendar.due(now());
	}

	private String area(Officer officer) {
		String area = calendar.area();
		officer.scope().requireArea(area);
		return area;
	}

	private static void requireWeek(Week week, Week first, Instant now) {
		if (Zone.startOf(week.monday()).isAfter(now) || week.compareTo(first) < 0) {
			throw new NotFoundException("week " + week + " to close");
		}
	}

	private static void refuse(SealedWeek closed) {
		throw new ConflictException("Week " + closed.week() + " is closed",
				Rival.of(closed.closedBy(), closed.closedAt(), "closing", closed.week(), closed.closedAt()));
	}

	/** To the microsecond, as the database keeps it. */
	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
