/** Tests of the weekly report. */
@NullMarked
package id.pantaugerai.report;

import org.jspecify.annotations.NullMarked;
