/** Tests of who reported in time. */
@NullMarked
package id.pantaugerai.discipline;

import org.jspecify.annotations.NullMarked;
