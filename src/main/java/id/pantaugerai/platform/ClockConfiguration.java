package id.pantaugerai.platform;

import java.time.Clock;

import id.pantaugerai.shared.Zone;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The one clock of the house, in WIB; tests put another in its place. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ClockConfiguration {

	@Bean
	Clock clock() {
		return Clock.system(Zone.WIB);
	}

}
