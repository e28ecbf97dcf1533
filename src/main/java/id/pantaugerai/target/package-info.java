/** The day by which every outlet shall operate, and how often it was moved. */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "calendar", "shared" })
package id.pantaugerai.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
