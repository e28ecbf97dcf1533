@NullMarked
package id.pantaugerai.gerai.web;

import org.jspecify.annotations.NullMarked;
