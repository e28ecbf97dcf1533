/** How long somebody may take: working days used, paused and left. */
@NullMarked
@ApplicationModule(allowedDependencies = "calendar")
package id.pantaugerai.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
