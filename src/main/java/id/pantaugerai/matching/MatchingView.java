package id.pantaugerai.matching;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;

/**
 * Which kelurahan have no land today, and what the last computation suggests for them.
 *
 * @param run the last computation; absent before the first
 * @param lines the kelurahan, by code
 */
public record MatchingView(@Nullable RunSummary run, Page<MatchLine> lines) {
}
