/** Journeys through the product in a real browser, as each role. */
@NullMarked
package id.pantaugerai.journey;

import org.jspecify.annotations.NullMarked;
