/** Tests of the offices. */
@NullMarked
package id.pantaugerai.office;

import org.jspecify.annotations.NullMarked;
