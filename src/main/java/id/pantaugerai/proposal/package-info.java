/**
 * Land proposals: one asset for one kelurahan, and the way to its legality, stage by
 * stage.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "calendar", "document", "kelurahan", "land", "notice", "office",
		"paper", "web", "shared", "suitability" })
package id.pantaugerai.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
