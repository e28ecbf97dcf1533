/** The pages' way to photographs: sent one by one, shown to those who may. */
@NullMarked
package id.pantaugerai.photo.web;

import org.jspecify.annotations.NullMarked;
