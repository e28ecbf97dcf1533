/** Tests of what the weekly report holds. */
@NullMarked
package id.pantaugerai.edition;

import org.jspecify.annotations.NullMarked;
