/** Tests of the outlet, its plan and its early warning. */
@NullMarked
package id.pantaugerai.gerai;

import org.jspecify.annotations.NullMarked;
