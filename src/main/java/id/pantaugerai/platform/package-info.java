/** Security, clock, error pages and navigation: what every page stands in. */
@NullMarked
@ApplicationModule(allowedDependencies = { "notice", "account", "web", "shared" })
package id.pantaugerai.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
