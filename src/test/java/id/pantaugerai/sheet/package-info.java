/** Tests of the files for spreadsheets. */
@NullUnmarked
package id.pantaugerai.sheet;

import org.jspecify.annotations.NullUnmarked;
