@NullMarked
package id.pantaugerai.calendar.web;

import org.jspecify.annotations.NullMarked;
