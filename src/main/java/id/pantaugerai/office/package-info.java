/** The offices that write letters: their letterheads, and who signs for them. */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "file", "paper", "photo", "web", "shared" })
package id.pantaugerai.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
