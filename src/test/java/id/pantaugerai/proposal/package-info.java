@NullMarked
package id.pantaugerai.proposal;

import org.jspecify.annotations.NullMarked;
