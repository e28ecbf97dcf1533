package id.pantaugerai.gerai;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One version of the milestone template.
 *
 * @param number grows by one with every version
 * @param reason why it was made
 * @param recordedAt since when it is used
 * @param recordedBy who made it; absent for the first
 * @param geraiCount how many gerai were started with it
 * @param items the steps in order
 */
public record TemplateSummary(int number, String reason, Instant recordedAt, @Nullable String recordedBy,
		long geraiCount, List<TemplateItem> items) {
}
