/** What officers are told: an inbox for everyone, and letters for who has an address. */
@NullMarked
@ApplicationModule(allowedDependencies = { "mail", "account", "calendar", "web", "shared" })
package id.pantaugerai.notice;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
