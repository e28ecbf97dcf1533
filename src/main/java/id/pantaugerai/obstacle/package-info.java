/** What stands in the way of a gerai, from the day it is noted until it is solved. */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "kelurahan", "shared" })
package id.pantaugerai.obstacle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
