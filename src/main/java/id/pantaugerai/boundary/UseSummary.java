package id.pantaugerai.boundary;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A decision on which shapes the map draws.
 *
 * @param importId the import; null for the schematic map
 * @param fileName of that import; null for the schematic map
 */
public record UseSummary(long version, @Nullable Long importId, @Nullable String fileName, Instant usedFrom,
		String decidedBy) {
}
