package id.pantaugerai.progress.web;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields beside the milestones.
 *
 * @param builder the builder's own figure
 * @param builderBefore the builder's own figure in the last report, as a plain number
 * @param observedOn the day observed
 * @param note anything worth telling
 * @param fallReason why a figure fell
 * @param jumpReason why a figure jumped
 * @param jumpAsked whether the officer was asked about a jump
 */
record Entries(String builder, @Nullable BigDecimal builderBefore, String observedOn, @Nullable String note,
		@Nullable String fallReason, @Nullable String jumpReason, boolean jumpAsked) {
}
