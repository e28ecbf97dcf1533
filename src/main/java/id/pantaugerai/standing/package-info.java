/** Where each kelurahan stands on the three axes, now and at any past instant. */
@NullMarked
@ApplicationModule(allowedDependencies = { "obstacle", "progress", "gerai", "readiness", "matching", "proposal", "land",
		"photo", "boundary", "target", "office", "notice", "account", "calendar", "kelurahan", "chart", "sheet", "web",
		"shared" })
package id.pantaugerai.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
