/**
 * The weekly report: how every kelurahan stood at the end of a week, as page and as file.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "standing", "gerai", "readiness", "land", "account", "kelurahan", "sheet",
		"web", "shared" })
package id.pantaugerai.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
