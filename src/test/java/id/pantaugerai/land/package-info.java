@NullMarked
package id.pantaugerai.land;

import org.jspecify.annotations.NullMarked;
