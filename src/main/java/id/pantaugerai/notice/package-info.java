/** What officers are told: an inbox for everyone, and mail for those who want it. */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "file", "shared", "web" })
package id.pantaugerai.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
