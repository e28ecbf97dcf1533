package id.pantaugerai.land;

import java.util.List;

/**
 * Facts in words that belong together.
 *
 * @param name what they are about
 * @param lines one a fact
 */
public record LandFactGroup(String name, List<LandFactLine> lines) {
}
