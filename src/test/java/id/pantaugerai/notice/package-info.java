@NullMarked
package id.pantaugerai.notice;

import org.jspecify.annotations.NullMarked;
