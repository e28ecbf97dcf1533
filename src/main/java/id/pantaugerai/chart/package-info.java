/** Draws curves, bars and axes as plain models, which a template writes out as SVG. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package id.pantaugerai.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
