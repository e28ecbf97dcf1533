package id.pantaugerai.yearbook;

import java.time.Clock;
import java.time.Instant;

import id.pantaugerai.PantauGeraiApplication;
import id.pantaugerai.shared.Zone;

import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Another instance of the application, which makes what waits at the hour of the test.
 */
class YearbookApplication {

	public static void main(String[] args) {
		Class<?>[] sources = { PantauGeraiApplication.class, YearbookApplication.class };
		new SpringApplication(sources).run(args);
	}

	@Bean
	@Primary
	Clock otherClock() {
		return Clock.fixed(Instant.parse(System.getProperty("now")), Zone.WIB);
	}

}
