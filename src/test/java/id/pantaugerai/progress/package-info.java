@NullMarked
package id.pantaugerai.progress;

import org.jspecify.annotations.NullMarked;
