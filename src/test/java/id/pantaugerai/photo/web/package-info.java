/** Tests of the pages' way to photographs. */
@NullMarked
package id.pantaugerai.photo.web;

import org.jspecify.annotations.NullMarked;
