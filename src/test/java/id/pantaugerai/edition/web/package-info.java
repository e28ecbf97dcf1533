/** Tests of the page of the weekly report. */
@NullMarked
package id.pantaugerai.edition.web;

import org.jspecify.annotations.NullMarked;
