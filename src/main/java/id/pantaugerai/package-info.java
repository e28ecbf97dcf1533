/** Brings every cooperative outlet of a city into operation, kelurahan by kelurahan. */
@NullMarked
package id.pantaugerai;

import org.jspecify.annotations.NullMarked;
