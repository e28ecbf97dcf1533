/** The state of the whole city on one page. */
@NullMarked
@ApplicationModule(allowedDependencies = { "standing", "docket", "obstacle", "gerai", "readiness", "land", "boundary",
		"target", "account", "calendar", "kelurahan", "chart", "web", "shared" })
package id.pantaugerai.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
