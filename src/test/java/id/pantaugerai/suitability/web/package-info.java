@NullMarked
package id.pantaugerai.suitability.web;

import org.jspecify.annotations.NullMarked;
