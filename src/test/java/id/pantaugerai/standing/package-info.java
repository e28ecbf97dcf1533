/** Tests of where each kelurahan stands. */
@NullMarked
package id.pantaugerai.standing;

import org.jspecify.annotations.NullMarked;
