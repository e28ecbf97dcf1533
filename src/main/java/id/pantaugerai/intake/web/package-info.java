/** The pages that take in files of land assets. */
@NullMarked
package id.pantaugerai.intake.web;

import org.jspecify.annotations.NullMarked;
