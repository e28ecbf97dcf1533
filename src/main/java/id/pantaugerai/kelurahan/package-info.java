/** The kelurahan of the city and the kecamatan that hold them. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package id.pantaugerai.kelurahan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
