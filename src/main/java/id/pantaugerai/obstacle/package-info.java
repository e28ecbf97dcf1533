/** What stands in the way of a gerai, carried up tier by tier until it is solved. */
@NullMarked
@ApplicationModule(allowedDependencies = { "gerai", "proposal", "land", "photo", "notice", "account", "deadline",
		"calendar", "kelurahan", "file", "document", "web", "shared" })
package id.pantaugerai.obstacle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
