/** What officers are told: an inbox for everyone. */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "shared" })
package id.pantaugerai.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
