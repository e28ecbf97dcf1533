@NullMarked
package id.pantaugerai.calendar;

import org.jspecify.annotations.NullMarked;
