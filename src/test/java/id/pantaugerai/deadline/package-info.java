@NullMarked
package id.pantaugerai.deadline;

import org.jspecify.annotations.NullMarked;
