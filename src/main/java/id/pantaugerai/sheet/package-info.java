/** Writes lists as files for a spreadsheet. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package id.pantaugerai.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
