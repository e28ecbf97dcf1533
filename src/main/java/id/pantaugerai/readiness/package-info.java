/** The operational axis of each kelurahan: how ready the outlet is to trade. */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "kelurahan", "shared" })
package id.pantaugerai.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
