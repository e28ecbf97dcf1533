/** The pages of the completion target. */
@NullMarked
package id.pantaugerai.target.web;

import org.jspecify.annotations.NullMarked;
