/** What a camat reports of the building, and the receipt given for it. */
@NullMarked
@ApplicationModule(allowedDependencies = { "gerai", "land", "readiness", "photo", "notice", "account", "kelurahan",
		"calendar", "shared" })
package id.pantaugerai.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
