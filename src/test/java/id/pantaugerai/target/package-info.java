@NullMarked
package id.pantaugerai.target;

import org.jspecify.annotations.NullMarked;
