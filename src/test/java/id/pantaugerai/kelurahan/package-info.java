@NullMarked
package id.pantaugerai.kelurahan;

import org.jspecify.annotations.NullMarked;
