package id.pantaugerai.dashboard;

import id.pantaugerai.chart.Bar;

/**
 * One step of the way from land to an outlet that operates.
 *
 * @param word the key of its name
 * @param figure how many have come this far or further on this axis, with the list
 * @param bar their share of all kelurahan
 */
public record Step(String word, Figure figure, Bar bar) {
}
