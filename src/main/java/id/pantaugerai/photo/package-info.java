/** Photographs of a submission: developed anew, kept, and shown to those who may. */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "file", "kelurahan", "web", "shared" })
package id.pantaugerai.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
