/** What is known of a piece of land, and whether it suffices by the policies in force. */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "kelurahan", "shared" })
package id.pantaugerai.suitability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
