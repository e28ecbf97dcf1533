/** Hands the files of the weekly report to a browser. */
@NullMarked
package id.pantaugerai.press.web;

import org.jspecify.annotations.NullMarked;
