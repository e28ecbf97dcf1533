package id.pantaugerai.yearbook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.file.StoredFile;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out archives to be made and takes back what is finished, each in a short
 * transaction of its own: none is open while a file is made.
 */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.REQUIRES_NEW)
class YearbookDesk {

	/** Longer than any one file takes; whoever holds an archive renews it with each. */
	static final Duration HOLD = Duration.ofMinutes(3);

	/** So often work is taken up without getting any further. */
	static final int MOST_TRIES = 3;

	private final WorkQueries works;

	private final YearbookNotices notices;

	private final YearbookSettings settings;

	private final Clock clock;

	/** An archive that nobody works on, held by the caller while files get finished. */
	public Optional<Assignment> claim() {
		Instant now = clock.instant();
		return works.claim(now, now.plus(HOLD));
	}

	/** The files finished so far, by whomever. */
	public List<YearbookPart> parts(Assignment work) {
		return works.parts(work);
	}

	/** Says how far it is; false when another has taken it meanwhile. */
	public boolean plan(Assignment work, int done, int total) {
		return works.plan(work, done, total, clock.instant().plus(HOLD));
	}

	/** Keeps a finished file; false when another has taken the archive meanwhile. */
	public boolean add(Assignment work, YearbookPart part) {
		return works.add(work, part, clock.instant().plus(HOLD));
	}

	/** Lets it be fetched, and tells whoever waits. */
	public void finish(Assignment work, StoredFile file, String contents) {
		if (works.finish(work, file, contents, clock.instant())) {
			works.forgetParts(work.id());
			works.replace(work);
			notices.ready(work);
			log.info("The files of {} are ready, {} bytes (archive {})", work.year(), file.length(), work.id());
		}
	}

	/** Gives it up, and tells whoever waits. */
	public void fail(Assignment work, YearbookFault fault) {
		if (works.fail(work, fault, clock.instant())) {
			notices.failed(work);
			log.warn("The files of {} were given up: {} (archive {})", work.year(), fault, work.id());
		}
	}

	/** Lays it down unfinished. */
	public void release(Assignment work) {
		works.release(work, clock.instant());
	}

	/** Removes what was kept long enough. */
	public void sweep() {
		int gone = works.sweep(clock.instant().minus(settings.kept()));
		if (gone > 0) {
			log.info("{} archives were removed after {} days", gone, settings.kept().toDays());
		}
	}

}
