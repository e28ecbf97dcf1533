/** The pages that list, count and map obstacles. */
@NullMarked
package id.pantaugerai.docket.web;

import org.jspecify.annotations.NullMarked;
