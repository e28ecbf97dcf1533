package id.pantaugerai;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The moment at which each test of a class begins, and where {@link HandClock} stands
 * still; without it the time is the machine's.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface At {

	/** In UTC, such as {@code 2026-02-12T02:00:00Z}. */
	String value();

}
