/** Sample figures and sample accounts; exists in the profile {@code demo} alone. */
@NullMarked
@ApplicationModule(allowedDependencies = { "closing", "standing", "obstacle", "photo", "calendar", "gerai", "land",
		"matching", "proposal", "suitability", "account", "kelurahan", "shared" })
package id.pantaugerai.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
