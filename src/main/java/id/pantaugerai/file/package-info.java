/** Keeps the bytes of photographs and documents, named by what they are. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.pantaugerai.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
