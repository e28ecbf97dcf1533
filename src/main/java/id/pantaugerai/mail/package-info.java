/** Letters that leave by e-mail: written with their cause, sent once, seen in a log. */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "web", "shared" })
package id.pantaugerai.mail;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
