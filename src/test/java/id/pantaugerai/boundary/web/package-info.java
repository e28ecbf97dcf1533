@NullMarked
package id.pantaugerai.boundary.web;

import org.jspecify.annotations.NullMarked;
