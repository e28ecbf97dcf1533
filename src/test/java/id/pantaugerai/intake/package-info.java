@NullMarked
package id.pantaugerai.intake;

import org.jspecify.annotations.NullMarked;
