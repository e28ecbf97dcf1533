/** The camat's form and its receipt in the browser. */
@NullMarked
package id.pantaugerai.progress.web;

import org.jspecify.annotations.NullMarked;
