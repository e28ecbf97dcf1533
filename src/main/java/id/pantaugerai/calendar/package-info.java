/** Which days are worked. */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "shared" })
package id.pantaugerai.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
