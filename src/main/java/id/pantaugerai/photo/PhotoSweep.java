package id.pantaugerai.photo;

import lombok.RequiredArgsConstructor;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go, once a night, of photographs that nobody sent. */
@Component
@RequiredArgsConstructor
class PhotoSweep {

	private final PhotoService photos;

	@Scheduled(cron = "0 50 1 * * *", zone = "Asia/Jakarta")
	@SchedulerLock(name = "photo-sweep")
	public void sweep() {
		photos.sweepStaged();
	}

}
