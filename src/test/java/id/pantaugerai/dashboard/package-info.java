/** Tests of the state of the whole city. */
@NullMarked
package id.pantaugerai.dashboard;

import org.jspecify.annotations.NullMarked;
