package id.pantaugerai.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One progress report of the sample.
 *
 * @param code its kelurahan
 * @param sequence which of its reports, counted back from the last
 * @param recordedAt when it came in
 * @param observedOn the day it tells of
 * @param figures what it says about construction; absent before that starts
 * @param unchanged whether it says that nothing has changed
 * @param text the note
 */
record Note(String code, int sequence, Instant recordedAt, LocalDate observedOn, @Nullable Figures figures,
		boolean unchanged, @Nullable String text) {

	/**
	 * What a report says about construction.
	 *
	 * @param percents by milestone
	 * @param physical EV, percent of weight
	 * @param builder the builder's own figure
	 * @param fallReason why a figure fell
	 */
	record Figures(List<BigDecimal> percents, BigDecimal physical, @Nullable BigDecimal builder,
			@Nullable String fallReason) {
	}

}
