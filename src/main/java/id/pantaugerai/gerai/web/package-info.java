/** The pages of construction: start, plan, handover, milestone template. */
@NullMarked
package id.pantaugerai.gerai.web;

import org.jspecify.annotations.NullMarked;
