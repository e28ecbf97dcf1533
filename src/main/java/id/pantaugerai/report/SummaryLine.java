package id.pantaugerai.report;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One figure of the summary, beside that of the week before.
 *
 * @param word the key of its name
 * @param counted whether it counts kelurahan; otherwise it is a percentage
 * @param before at the end of the week before; absent when it cannot be told
 * @param now at the end of the week; absent when it cannot be told
 */
public record SummaryLine(String word, boolean counted, @Nullable BigDecimal before, @Nullable BigDecimal now) {

	/** The difference; absent unless both can be told. */
	public @Nullable BigDecimal change() {
		return (before != null && now != null) ? now.subtract(before) : null;
	}

}
