/** Tests of the files of the weekly report, with editions made up. */
@NullMarked
package id.pantaugerai.press;

import org.jspecify.annotations.NullMarked;
