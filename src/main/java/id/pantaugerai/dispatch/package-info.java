/** Sends the report of a closed week by e-mail to those whom the Dinas lists. */
@NullMarked
@ApplicationModule(allowedDependencies = { "closing", "press", "edition", "paper", "mail", "account", "shared" })
package id.pantaugerai.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
