package id.pantaugerai.boundary;

import id.pantaugerai.chart.Shade;

import org.jspecify.annotations.Nullable;

/**
 * How a cell of the map looks.
 *
 * @param title what is said when it is pointed at: name and state in words
 * @param href where it leads; null where nowhere
 * @param mark a sign on top; null for none
 */
public record CellFace(Shade shade, String title, @Nullable String href, @Nullable MapMark mark) {
}
