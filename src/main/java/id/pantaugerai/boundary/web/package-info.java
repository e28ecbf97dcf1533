/** The operator's pages for the boundaries. */
@NullMarked
package id.pantaugerai.boundary.web;

import org.jspecify.annotations.NullMarked;
