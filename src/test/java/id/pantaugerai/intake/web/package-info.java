@NullMarked
package id.pantaugerai.intake.web;

import org.jspecify.annotations.NullMarked;
