/** The laws of the house, executable, and the ways to start it for a test. */
@NullMarked
package id.pantaugerai;

import org.jspecify.annotations.NullMarked;
