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
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Corrects closed weeks by a new report beside the earlier ones. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class RalatService {

	private final EditionShelf shelf;

	private final ClosingCalendar calendar;

	private final Composer composer;

	private final Bookkeeper books;

	private final Freezer freezer;

	private final RalatChapter chapter;

	private final Clock clock;

	/**
	 * What a ralat would correct now.
	 * @throws ForbiddenException when the role or the area does not allow it
	 * @throws NotFoundException when the week is not closed
	 */
	public RalatPreview preview(Officer officer, Week week) {
		officer.scope().requireRole(Role.DINAS);
		SealedWeek last = last(officer, week);
		return new RalatPreview(last, differences(content(last), composed(last, now())));
	}

	/**
	 * Corrects a week; does nothing when nothing differs.
	 * @throws ForbiddenException when the role or the area does not allow it
	 * @throws NotFoundException when the week is not closed
	 * @throws ConflictException when another corrected it in the meantime
	 */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public Optional<SealedWeek> correct(Officer officer, CorrectWeek command) {
		officer.scope().requireRole(Role.DINAS);
		shelf.hold();
		SealedWeek last = last(officer, command.week());
		if (last.number() != command.seen()) {
			throw new ConflictException("Week " + last.week() + " was corrected by another",
					Rival.of(last.closedBy(), last.closedAt(), "ralat", last.week(), last.number()));
		}
		Instant now = now();
		Content before = content(last);
		Content after = composed(last, now);
		List<Difference> differences = differences(before, after);
		if (differences.isEmpty()) {
			return Optional.empty();
		}
		RalatChapter.Ralat ralat = new RalatChapter.Ralat(last.number() + 1, now, command.reason(), differences);
		return Optional.of(freezer.correct(last, chapter.add(before, after, ralat), command.reason(), officer.id()));
	}

	private SealedWeek last(Officer officer, Week week) {
		String area = calendar.area();
		officer.scope().requireArea(area);
		return shelf.newest(area, week).orElseThrow(() -> new NotFoundException("week " + week + " is not closed"));
	}

	private Content content(SealedWeek sealed) {
		return shelf.open(sealed).content();
	}

	private Content composed(SealedWeek last, Instant now) {
		return composer.compose(last.area(), last.week(), now);
	}

	private List<Difference> differences(Content before, Content after) {
		return books.differences(before, after);
	}

	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
