package id.pantaugerai.land;

import org.jspecify.annotations.Nullable;

/**
 * A fact in words.
 *
 * @param name what it is called
 * @param text what is known; absent when nobody has said
 */
public record LandFactLine(String name, @Nullable String text) {
}
