/** What pages of several features share, such as markup that is drawn once and kept. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package id.pantaugerai.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
