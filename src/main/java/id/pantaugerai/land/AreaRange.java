package id.pantaugerai.land;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * From one area to another, square metres, both included.
 *
 * @param least absent when there is no lower bound
 * @param most absent when there is no upper bound
 */
public record AreaRange(@Nullable BigDecimal least, @Nullable BigDecimal most) {

	/** Whatever its area, known or not. */
	public static final AreaRange ANY = new AreaRange(null, null);

	/** Whether it bounds nothing. */
	public boolean isAny() {
		return least == null && most == null;
	}

}
