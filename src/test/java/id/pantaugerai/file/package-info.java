/** Tests of the files on disk. */
@NullMarked
package id.pantaugerai.file;

import org.jspecify.annotations.NullMarked;
