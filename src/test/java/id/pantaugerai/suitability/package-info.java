@NullMarked
package id.pantaugerai.suitability;

import org.jspecify.annotations.NullMarked;
