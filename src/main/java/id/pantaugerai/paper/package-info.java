/** What leaves the house on paper: sheets set from templates as PDF, and letters. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package id.pantaugerai.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
