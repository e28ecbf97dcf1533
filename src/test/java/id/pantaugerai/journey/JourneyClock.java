package id.pantaugerai.journey;

import java.time.Clock;
import java.time.Instant;

import id.pantaugerai.shared.Zone;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** It is Thursday, 26 November 2026, 10.00 WIB. */
@TestConfiguration(proxyBeanMethods = false)
class JourneyClock {

	@Bean
	@Primary
	Clock journeyClock() {
		return Clock.fixed(Instant.parse("2026-11-26T03:00:00Z"), Zone.WIB);
	}

}
