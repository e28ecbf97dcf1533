/**
 * The files of land assets that BKAD brings: looked through first, then imported, and
 * undone where need be.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "account", "file", "kelurahan", "land", "shared", "sheet", "suitability", "web" })
package id.pantaugerai.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
