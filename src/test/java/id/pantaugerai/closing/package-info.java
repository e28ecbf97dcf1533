/** Tests of closing the week. */
@NullMarked
package id.pantaugerai.closing;

import org.jspecify.annotations.NullMarked;
