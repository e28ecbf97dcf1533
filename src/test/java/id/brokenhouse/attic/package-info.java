/** The upper floor; nothing below may use it. */
@NullMarked
@ApplicationModule(allowedDependencies = "cellar")
package id.brokenhouse.attic;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
