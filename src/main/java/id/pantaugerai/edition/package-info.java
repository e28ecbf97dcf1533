/**
 * The weekly report as it is handed over: what it holds, frozen when the week closes, and
 * what was corrected since.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "report", "shared" })
package id.pantaugerai.edition;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
