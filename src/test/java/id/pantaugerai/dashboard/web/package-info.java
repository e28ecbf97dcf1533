/** Tests of the page of the city. */
@NullMarked
package id.pantaugerai.dashboard.web;

import org.jspecify.annotations.NullMarked;
