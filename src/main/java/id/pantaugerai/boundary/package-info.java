/**
 * The shapes of the territory on the map: schematic until real boundaries are imported.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "chart", "kelurahan", "shared" })
package id.pantaugerai.boundary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
