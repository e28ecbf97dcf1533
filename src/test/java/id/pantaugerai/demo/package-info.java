/** Tests of the sample. */
@NullMarked
package id.pantaugerai.demo;

import org.jspecify.annotations.NullMarked;
