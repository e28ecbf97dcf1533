package id.pantaugerai;

import java.time.Clock;
import java.time.Instant;

import id.pantaugerai.shared.Zone;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lets another instance of the application live at the hour of the test. */
public class OtherClock {

	static final String NOW = "now";

	@Bean
	@Primary
	Clock hourOfTheTest() {
		return Clock.fixed(Instant.parse(System.getProperty(NOW)), Zone.WIB);
	}

}
