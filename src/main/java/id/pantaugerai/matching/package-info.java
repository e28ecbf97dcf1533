/** Which public land could serve which kelurahan that has none. */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "account", "kelurahan", "land", "proposal", "sheet", "web", "shared", "suitability" })
package id.pantaugerai.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
