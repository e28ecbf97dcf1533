/** The page of the dated policies on land. */
@NullMarked
package id.pantaugerai.suitability.web;

import org.jspecify.annotations.NullMarked;
