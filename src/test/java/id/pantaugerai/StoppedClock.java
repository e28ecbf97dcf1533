package id.pantaugerai;

import java.time.Clock;
import java.time.Instant;

import id.pantaugerai.shared.Zone;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** It is Thursday, 12 February 2026, 09.00 WIB. */
@TestConfiguration(proxyBeanMethods = false)
public class StoppedClock {

	@Bean
	Clock clock() {
		return Clock.fixed(Instant.parse("2026-02-12T02:00:00Z"), Zone.WIB);
	}

}
