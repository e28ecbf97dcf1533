package id.brokenhouse.cellar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Breaks the seventh law in every way there is to ask the machine for the time. */
class BarrelClock {

	Instant instant() {
		return Instant.now();
	}

	LocalDate today() {
		return LocalDate.now(ZoneId.of("Asia/Jakarta"));
	}

	OffsetDateTime moment() {
		return OffsetDateTime.now();
	}

	Clock clock() {
		return Clock.systemDefaultZone();
	}

}
