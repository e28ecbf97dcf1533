/**
 * Makes the files of the weekly report from one edition, and from nothing else.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "edition", "report", "file", "account", "paper", "sheet", "chart", "web", "shared" })
package id.pantaugerai.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
