@NullMarked
package id.pantaugerai.obstacle.web;

import org.jspecify.annotations.NullMarked;
