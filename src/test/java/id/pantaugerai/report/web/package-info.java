/** Tests of the pages of the weekly report. */
@NullMarked
package id.pantaugerai.report.web;

import org.jspecify.annotations.NullMarked;
