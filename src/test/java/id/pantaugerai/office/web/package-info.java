/** Tests of the offices. */
@NullMarked
package id.pantaugerai.office.web;

import org.jspecify.annotations.NullMarked;
