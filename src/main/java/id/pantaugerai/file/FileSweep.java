package id.pantaugerai.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes, once a night, what no row names and what a crash left half written. */
@Slf4j
@Component
@RequiredArgsConstructor
class FileSweep {

	static final Duration GRACE = Duration.ofHours(24);

	private final FileStore store;

	private final List<FileOwner> owners;

	private final Clock clock;

	@Scheduled(cron = "0 20 2 * * *", zone = "Asia/Jakarta")
	@SchedulerLock(name = "file-sweep")
	public void sweep() throws IOException {
		Instant before = clock.instant().minus(GRACE);
		int discarded = store.discardParts(before);
		for (Path shelf : store.shelves().toList()) {
			discarded += discardOrphans(store.idleOn(shelf, before), before);
		}
		if (discarded > 0) {
			log.info("Swept {} files that no row names", discarded);
		}
	}

	// Without an owner nobody can say what is in use, so nothing may go.
	private int discardOrphans(Set<FileHash> idle, Instant before) throws IOException {
		if (owners.isEmpty() || idle.isEmpty()) {
			return 0;
		}
		Set<FileHash> orphans = new HashSet<>(idle);
		for (FileOwner owner : owners) {
			orphans.removeAll(owner.namedAmong(idle));
		}
		int discarded = 0;
		for (FileHash orphan : orphans) {
			discarded += store.discard(orphan, before) ? 1 : 0;
		}
		return discarded;
	}

}
