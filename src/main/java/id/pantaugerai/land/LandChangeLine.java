package id.pantaugerai.land;

import org.jspecify.annotations.Nullable;

/**
 * A changed fact in words.
 *
 * @param name what it is called
 * @param before what was known; absent when nobody had said
 * @param after what is known now; absent when nobody knows
 */
public record LandChangeLine(String name, @Nullable String before, @Nullable String after) {
}
