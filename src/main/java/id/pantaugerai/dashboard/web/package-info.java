/** The page of the city, drawn once for each state of its data. */
@NullMarked
package id.pantaugerai.dashboard.web;

import org.jspecify.annotations.NullMarked;
