/** Tests of the pages that show who reported in time. */
@NullMarked
package id.pantaugerai.discipline.web;

import org.jspecify.annotations.NullMarked;
