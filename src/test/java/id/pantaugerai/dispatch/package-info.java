/** Tests of sending the weekly report. */
@NullMarked
package id.pantaugerai.dispatch;

import org.jspecify.annotations.NullMarked;
