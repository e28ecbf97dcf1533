package id.pantaugerai.progress;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;

import id.pantaugerai.IntegrationTest;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.jdbc.Sql;

/**
 * The whole application on Thursday, 12 February 2026, 14.31 WIB, with one gerai under
 * construction.
 */
@IntegrationTest
@AutoConfigureMockMvc
@Import(ReportIT.StoppedClock.class)
@Sql("/id/pantaugerai/progress/gerai.sql")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReportIT {

	/** Time stands still. */
	@TestConfiguration(proxyBeanMethods = false)
	class StoppedClock {

		@Bean
		@Primary
		Clock stoppedClock() {
			return Reports.STOPPED;
		}

	}

}
