/**
 * A PostgreSQL of our own for machines that have none: durable, private to this computer,
 * stopped with the application.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.pantaugerai.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
