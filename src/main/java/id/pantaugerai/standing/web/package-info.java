/** The pages that show where a kelurahan and its kecamatan stand. */
@NullMarked
package id.pantaugerai.standing.web;

import org.jspecify.annotations.NullMarked;
