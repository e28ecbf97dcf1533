package id.pantaugerai.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

import id.pantaugerai.shared.Zone;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * It is Thursday, 26 November 2026, 10.00 WIB; a microsecond passes whenever somebody
 * looks, so that what happened earlier was recorded earlier.
 */
@TestConfiguration(proxyBeanMethods = false)
class JourneyClock {

	@Bean
	@Primary
	Clock journeyClock() {
		return new SlowClock();
	}

	/** Goes on by a microsecond a look. */
	private static final class SlowClock extends Clock {

		private static final Instant START = Instant.parse("2026-11-26T03:00:00Z");

		private final AtomicLong looks = new AtomicLong();

		@Override
		public ZoneId getZone() {
			return Zone.WIB;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return START.plus(looks.incrementAndGet(), ChronoUnit.MICROS);
		}

	}

}
