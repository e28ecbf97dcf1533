package id.pantaugerai.chart;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The look of an area: five steps from light to dark for stages, hatches for what is not
 * there or was refused, and the colours of the status.
 */
public enum Shade {

	HATCH, T0, T1, T2, T3, T4, T5, REFUSED, KRITIS, WASPADA, TERKENDALI, LEWAT, TUNTAS, NETRAL;

	/** The class of the area. */
	public String cssClass() {
		return switch (this) {
			case HATCH, REFUSED -> "";
			case T0, T1, T2, T3, T4, T5 -> name().toLowerCase(Locale.ROOT);
			default -> "area " + name().toLowerCase(Locale.ROOT);
		};
	}

	/**
	 * The pattern that fills the area, of the page's sprite; null where the class does.
	 */
	public @Nullable String fill() {
		return switch (this) {
			case HATCH -> "url(#arsir)";
			case REFUSED -> "url(#tolak)";
			default -> null;
		};
	}

}
