/**
 * The night: the application and its database are killed at random moments while officers
 * work, and afterwards everything that was acknowledged must be there once.
 */
@NullMarked
package id.pantaugerai.night;

import org.jspecify.annotations.NullMarked;
