@NullMarked
package id.pantaugerai.readiness.web;

import org.jspecify.annotations.NullMarked;
