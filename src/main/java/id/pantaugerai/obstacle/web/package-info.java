/** The page of the obstacles of one kelurahan. */
@NullMarked
package id.pantaugerai.obstacle.web;

import org.jspecify.annotations.NullMarked;
