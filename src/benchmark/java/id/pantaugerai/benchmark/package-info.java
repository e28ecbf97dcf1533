/** Measures the application from outside, as a process of its own. */
@NullMarked
package id.pantaugerai.benchmark;

import org.jspecify.annotations.NullMarked;
