/**
 * The weekly report as it is handed over: what it holds, frozen when the week closes, and
 * what was corrected since.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "report", "discipline", "standing", "docket", "obstacle", "progress",
		"gerai", "proposal", "readiness", "land", "photo", "boundary", "target", "suitability", "office", "paper",
		"file", "account", "deadline", "calendar", "kelurahan", "chart", "web", "shared" })
package id.pantaugerai.edition;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
