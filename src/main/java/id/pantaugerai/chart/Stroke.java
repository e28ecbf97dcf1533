package id.pantaugerai.chart;

/** A line as SVG writes it. */
public record Stroke(String cssClass, String path) {
}
