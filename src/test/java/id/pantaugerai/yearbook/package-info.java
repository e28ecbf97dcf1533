@NullMarked
package id.pantaugerai.yearbook;

import org.jspecify.annotations.NullMarked;
