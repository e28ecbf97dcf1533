package id.pantaugerai.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import id.pantaugerai.TestDatabase;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * Starts the sample city on a port, on the morning of {@link JourneyClock}, for a test
 * that takes a {@link Visit}. Skipped, with the reason, where no Chromium or Chrome is
 * found.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "pantau.data-dir=target/journey-data", "spring.mail.host=127.0.0.1",
				"pantau.mail.from=pantau@contoh.go.id", "pantau.base-url=https://gerai.contoh.go.id" })
@ActiveProfiles("demo")
@Import({ TestDatabase.class, JourneyClock.class })
@ExtendWith(Chromium.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface JourneyTest {

}
