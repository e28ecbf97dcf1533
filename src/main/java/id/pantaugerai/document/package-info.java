/** Documents made anew: what officers send is written again without what could act. */
@NullMarked
@ApplicationModule(allowedDependencies = "file")
package id.pantaugerai.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
