package id.pantaugerai.shared;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands against a change that came too late.
 *
 * @param who was faster; absent when nobody was, or it is not known
 * @param at when
 * @param holds what holds now: its words stand in the bundle under {@code conflict.}
 * @param facts for those words: texts, numbers, dates, weeks
 */
public record Rival(@Nullable String who, @Nullable Instant at, String holds, List<Object> facts) {

	/** A change of somebody who was faster. */
	public static Rival of(@Nullable String who, Instant at, String holds, Object... facts) {
		return new Rival(who, at, holds, List.of(facts));
	}

	/** What holds without anybody having been faster. */
	public static Rival none(String holds, Object... facts) {
		return new Rival(null, null, holds, List.of(facts));
	}

}
