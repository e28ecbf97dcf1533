@NullMarked
package id.pantaugerai.readiness;

import org.jspecify.annotations.NullMarked;
