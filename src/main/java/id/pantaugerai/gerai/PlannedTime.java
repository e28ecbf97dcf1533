package id.pantaugerai.gerai;

import java.time.LocalDate;

import org.springframework.util.Assert;

/**
 * When a gerai is planned to be built, and why then.
 *
 * @param startOn first day
 * @param durationWeeks planned duration, 1 to 104 weeks
 * @param reason why this plan
 */
record PlannedTime(LocalDate startOn, int durationWeeks, String reason) {

	PlannedTime {
		Assert.isTrue(durationWeeks >= 1 && durationWeeks <= 104, "A plan lasts 1 to 104 weeks");
	}

}
