/** Tests of what is printed, of good and of hostile text. */
@NullMarked
package id.pantaugerai.paper;

import org.jspecify.annotations.NullMarked;
