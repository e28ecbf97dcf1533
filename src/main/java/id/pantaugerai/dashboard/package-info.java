/** The state of the whole city on one page. */
@NullMarked
@ApplicationModule(allowedDependencies = { "standing", "docket", "obstacle", "gerai", "proposal", "readiness", "land",
		"boundary", "target", "suitability", "account", "calendar", "kelurahan", "chart", "web", "shared" })
package id.pantaugerai.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
