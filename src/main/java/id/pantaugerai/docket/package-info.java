/** Lists, counts and maps the obstacles of an area. */
@NullMarked
@ApplicationModule(allowedDependencies = { "standing", "obstacle", "notice", "office", "paper", "photo", "gerai",
		"boundary", "account", "deadline", "calendar", "kelurahan", "chart", "sheet", "web", "shared" })
package id.pantaugerai.docket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
