/** The pages of one obstacle, of those of one kelurahan, and of the rules they follow. */
@NullMarked
package id.pantaugerai.obstacle.web;

import org.jspecify.annotations.NullMarked;
