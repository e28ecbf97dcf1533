/** Tests of the files for spreadsheets. */
@NullMarked
package id.pantaugerai.sheet;

import org.jspecify.annotations.NullMarked;
