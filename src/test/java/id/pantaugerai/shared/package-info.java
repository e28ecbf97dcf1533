@NullMarked
package id.pantaugerai.shared;

import org.jspecify.annotations.NullMarked;
