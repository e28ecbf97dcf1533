/** Who is signed in, and which kelurahan they answer for. */
@NullMarked
@ApplicationModule(allowedDependencies = { "kelurahan", "shared" })
package id.pantaugerai.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
