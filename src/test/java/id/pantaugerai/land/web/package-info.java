@NullMarked
package id.pantaugerai.land.web;

import org.jspecify.annotations.NullMarked;
