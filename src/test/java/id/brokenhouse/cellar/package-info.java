/** The lowest floor; may use nothing, and uses what lies above. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.brokenhouse.cellar;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
