/** The land axis of each kelurahan: where the outlet may stand. */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "kelurahan", "shared" })
package id.pantaugerai.land;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
