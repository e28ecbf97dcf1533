/** Words every floor speaks; knows nothing of the domain. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.pantaugerai.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
