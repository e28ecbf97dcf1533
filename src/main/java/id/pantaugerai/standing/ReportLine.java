package id.pantaugerai.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One report in the history of a kelurahan.
 *
 * @param number of its receipt
 * @param observedOn the day it tells of
 * @param physical EV, percent of weight; absent before construction
 * @param change EV less that of the report before, in points
 * @param builderFigure the builder's own figure, percent
 * @param unchanged whether it said "tidak ada perubahan"
 * @param note what was said
 * @param fallReason why a figure fell
 * @param jumpReason why a figure leapt
 * @param recordedAt when it came in
 * @param recordedBy who sent it
 */
public record ReportLine(String number, LocalDate observedOn, @Nullable BigDecimal physical,
		@Nullable BigDecimal change, @Nullable BigDecimal builderFigure, boolean unchanged, @Nullable String note,
		@Nullable String fallReason, @Nullable String jumpReason, Instant recordedAt, String recordedBy) {
}
