/** The pages from which the weekly report is sent. */
@NullMarked
package id.pantaugerai.dispatch.web;

import org.jspecify.annotations.NullMarked;
