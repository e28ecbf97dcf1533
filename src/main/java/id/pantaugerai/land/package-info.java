/**
 * The land an outlet may stand on: the land axis of each kelurahan, and the register of
 * assets.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "boundary", "document", "file", "kelurahan", "photo", "sheet",
		"suitability", "web", "shared" })
package id.pantaugerai.land;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
