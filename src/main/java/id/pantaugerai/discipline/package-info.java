/**
 * Who reported in time: every week by kecamatan and kelurahan, with the hour of each
 * report.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "kelurahan", "sheet", "web", "shared" })
package id.pantaugerai.discipline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
