@NullMarked
package id.pantaugerai.obstacle;

import org.jspecify.annotations.NullMarked;
