package id.pantaugerai.demo;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One step of a kelurahan on the land or the operational axis.
 *
 * @param code the kelurahan
 * @param status the state reached
 * @param at when it was recorded
 * @param location where the land lies; absent off the land axis
 * @param area its area in square metres; absent off the land axis
 * @param note a remark
 * @param author the account that recorded it
 */
record Change(String code, String status, Instant at, @Nullable String location, @Nullable BigDecimal area,
		@Nullable String note, long author) {
}
