@NullMarked
package id.pantaugerai.matching;

import org.jspecify.annotations.NullMarked;
