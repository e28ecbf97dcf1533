/**
 * Makes the files of the weekly report from one edition, and from nothing else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "edition", "file", "paper", "sheet", "chart", "shared" })
package id.pantaugerai.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
