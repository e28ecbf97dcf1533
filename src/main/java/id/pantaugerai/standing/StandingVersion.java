package id.pantaugerai.standing;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The state of an area's projection.
 *
 * @param number rises with every change in the area
 * @param asOf the oldest day that a part of it holds for; absent while nothing is
 * projected
 * @param changedAt when it last changed; absent while nothing is projected
 */
public record StandingVersion(long number, @Nullable LocalDate asOf, @Nullable Instant changedAt) {
}
