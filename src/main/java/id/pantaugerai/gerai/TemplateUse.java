package id.pantaugerai.gerai;

import org.jspecify.annotations.Nullable;

/**
 * Who made a template version and how often it was used.
 *
 * @param number the version
 * @param recordedBy who made it; absent for the first
 * @param geraiCount how many gerai were started with it
 */
public record TemplateUse(int number, @Nullable String recordedBy, long geraiCount) {
}
