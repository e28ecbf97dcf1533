package id.pantaugerai.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * One whole cut in parts, as a bar with a legend whose counts are links.
 *
 * @param name what the whole is
 */
public record AxisBar(String name, List<Segment> segments, List<LegendEntry> legend) {

	private static final double NARROWEST = 1;

	/** One part of the bar, in percent of its width. */
	public record Segment(String x, String width, Shade shade) {
	}

	/**
	 * The bar of these parts; a part that is not empty stays visible however small it is.
	 */
	public static AxisBar of(String name, List<LegendEntry> parts) {
		List<Segment> segments = new ArrayList<>();
		double whole = parts.stream().mapToDouble(part -> weight(part, parts)).sum();
		double x = 0;
		for (LegendEntry part : parts) {
			double width = (whole > 0) ? weight(part, parts) / whole * 100 : 0;
			if (width > 0) {
				segments.add(new Segment(Dot.precise(x) + "%", Dot.precise(width) + "%", part.shade()));
			}
			x += width;
		}
		return new AxisBar(name, List.copyOf(segments), List.copyOf(parts));
	}

	private static double weight(LegendEntry part, List<LegendEntry> parts) {
		long total = parts.stream().mapToLong(LegendEntry::count).sum();
		return (part.count() > 0) ? Math.max(NARROWEST, part.count() * 100.0 / total) : 0;
	}

}
