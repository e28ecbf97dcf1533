/** The pages that suggest land. */
@NullMarked
package id.pantaugerai.matching.web;

import org.jspecify.annotations.NullMarked;
