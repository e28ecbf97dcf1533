/** Tests of the pages that show where a kelurahan stands. */
@NullMarked
package id.pantaugerai.standing.web;

import org.jspecify.annotations.NullMarked;
