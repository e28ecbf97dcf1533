package id.pantaugerai;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Puts a clock that tests can move in the place of the machine's, and lets it wake
 * nobody.
 */
@TestConfiguration(proxyBeanMethods = false)
class TestClock {

	@Bean
	@Primary
	HandClock handClock() {
		return new HandClock();
	}

	@Bean
	TaskScheduler taskScheduler() {
		return new QuietScheduler();
	}

	/** Runs what it is handed now; for a job that comes round by itself, ask the job. */
	private static final class QuietScheduler extends ThreadPoolTaskScheduler {

		private static final Duration NEVER = Duration.ofDays(365);

		QuietScheduler() {
			setThreadNamePrefix("scheduling-");
		}

		@Override
		public @Nullable ScheduledFuture<?> schedule(Runnable job, Trigger trigger) {
			return schedule(job, never());
		}

		@Override
		public ScheduledFuture<?> scheduleWithFixedDelay(Runnable job, Instant start, Duration delay) {
			return super.scheduleWithFixedDelay(job, never(), delay);
		}

		private Instant never() {
			return getClock().instant().plus(NEVER);
		}

	}

}
