package id.pantaugerai.yearbook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Scope;
import id.pantaugerai.closing.ClosedYear;
import id.pantaugerai.closing.ClosedYears;
import id.pantaugerai.edition.EditionService;
import id.pantaugerai.file.FileHash;
import id.pantaugerai.file.FileStore;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes wishes for all files of a year, tells how far they are, and hands them out. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class YearbookService {

	private final YearbookQueries yearbooks;

	private final ClosedYears years;

	private final EditionService editions;

	private final YearbookSettings settings;

	private final FileStore files;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	/**
	 * Every year with a closed week, newest first.
	 * @throws ForbiddenException when the role or the area does not allow reading
	 * editions
	 */
	public List<YearShelf> shelves(Scope scope) {
		String area = editions.requireReader(scope);
		List<Yearbook> known = yearbooks.ofArea(area);
		return years.of(area).stream().map((year) -> shelf(year, known)).toList();
	}

	/**
	 * Has the files of a year made; the work on its way stands for everyone who asks.
	 * @throws ForbiddenException when the role or the area does not allow reading
	 * editions
	 * @throws NotFoundException when no week of the year is closed
	 */
	@Transactional
	public void ask(Officer officer, int year) {
		String area = editions.requireReader(officer.scope());
		if (years.of(area, year).isEmpty()) {
			throw new NotFoundException("closed weeks of " + year);
		}
		yearbooks.begin(area, year, clock.instant(), officer.id());
		yearbooks.join(area, year, clock.instant(), officer.id()).ifPresent((id) -> yearbooks.adopt(id, area, year));
		log.info("The files of {} are wanted (account {})", year, officer.id());
		publisher.publishEvent(new YearbookAsked(year));
	}

	/**
	 * An archive that is ready.
	 * @throws ForbiddenException when the role or the area does not allow reading
	 * editions
	 * @throws NotFoundException when there is none, it was removed, or it is missing in
	 * the store
	 */
	public YearbookFile open(Officer officer, long id) {
		Yearbook found = yearbooks.find(editions.requireReader(officer.scope()), id)
			.filter(Yearbook::isReady)
			.orElseThrow(() -> new NotFoundException("yearbook " + id));
		Resource content = content(found);
		if (!content.exists()) {
			log.warn("The archive {} is missing in the store", found.fileHash());
			throw new NotFoundException("the file of yearbook " + id);
		}
		return new YearbookFile("laporan-" + found.year() + ".zip", String.valueOf(found.fileHash()), content);
	}

	private Resource content(Yearbook ready) {
		return files.open(new FileHash(String.valueOf(ready.fileHash())));
	}

	/**
	 * As it can be had: what is missing in the store is gone, and another can be made.
	 */
	private Yearbook found(Yearbook one) {
		return (one.isReady() && !content(one).exists()) ? one.gone() : one;
	}

	private YearShelf shelf(ClosedYear year, List<Yearbook> known) {
		List<Yearbook> own = known.stream().filter((one) -> one.year() == year.year()).map(this::found).toList();
		Yearbook latest = own.stream().findFirst().orElse(null);
		Yearbook ready = own.stream().filter(Yearbook::isReady).findFirst().orElse(null);
		boolean stale = ready != null && !year.contents().equals(ready.contents());
		return new YearShelf(year.year(), year.weeks().size(), latest, ready, stale, keptUntil(ready));
	}

	private @Nullable Instant keptUntil(@Nullable Yearbook ready) {
		return (ready != null && ready.settledAt() != null) ? ready.settledAt().plus(settings.kept()) : null;
	}

}
