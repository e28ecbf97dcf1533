/**
 * The outlet a cooperative builds: its milestones, its plan, and how it fares against the
 * plan.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "land", "account", "kelurahan", "target", "calendar", "shared" })
package id.pantaugerai.gerai;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
