/** All files of a year in one archive, made in the background and fetched later. */
@NullMarked
@ApplicationModule(allowedDependencies = { "closing", "press", "edition", "paper", "sheet", "file", "notice", "account",
		"web", "shared" })
package id.pantaugerai.yearbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
