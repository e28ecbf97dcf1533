/**
 * Weeks that are closed: their reports frozen for ever, and what is corrected afterwards
 * as a new report beside them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "edition", "report", "office", "account", "shared", "web" })
package id.pantaugerai.closing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
