package id.pantaugerai.land;

import org.jspecify.annotations.Nullable;

/**
 * One fact that is known otherwise than before.
 *
 * @param fact which
 * @param before what was known
 * @param after what is known now
 */
public record LandFactChange(LandFact fact, @Nullable Object before, @Nullable Object after) {
}
